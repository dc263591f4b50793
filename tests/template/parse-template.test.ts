import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseTemplate, isFont} from '../../src/template/parse-template.js'
import type {Template} from '../../src/model/template.js'
import {cessTemplate, templateNamed} from '../support/template.js'
import {placeOf} from '../support/font-table.js'

/** A brand's folder as it ships. */
const shippedFiles = (name: string) => {
  const folder = fileURLToPath(new URL(`../../templates/${name}`, import.meta.url))
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path => /\.\w+$/.test(path))
  return new Map(paths.map(path => [path, readFileSync(join(folder, path))]))
}

const colorsOf = ({colors, severity, chart}: Template) =>
  new Set([colors, severity, chart].flatMap(part => JSON.stringify(part).match(/#[0-9A-F]{6}/gi) ?? []))

describe('parseTemplate', () => {
  it('reads the house’s brand', () => {
    expect(cessTemplate.colors.light.brand).toBe('#0A4B5E')
    expect(cessTemplate.type['title-alert'].pdf).toEqual({sizePt: 23, leadingPt: 27})
    expect(cessTemplate.fonts.every(font => font.bytes.length > 10_000)).toBe(true)
  })

  it('reads a second brand that shares no colour with it', () => {
    const plain = colorsOf(templateNamed('plain'))
    expect([...colorsOf(cessTemplate)].filter(color => plain.has(color))).toEqual([])
  })

  it('names the files that a template lacks', () => {
    const {template, files} = parseTemplate({id: 'empty', path: 'templates/empty', files: new Map()})
    const messages = files.flatMap(file => file.messages.map(({ruleId, reason}) => `${ruleId} ${reason}`))
    expect(template).toBeUndefined()
    for (const name of ['_brand.yml', 'pdf.yml', 'web/page.liquid', 'mail/mail.liquid'])
      expect(messages).toContain(`template-file Unexpected missing file \`${name}\``)
  })

  it('reports every mistake of every file, with file, line and column', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const {template, files} = parseTemplate({
      id: 'broken',
      path: 'templates/broken',
      files: new Map([
        ['_brand.yml', bytes('meta:\n  name: {short: X}\n')],
        ['pdf.yml', bytes('labelMm: 36\ngutterMm: *six')],
        ['web/page.liquid', bytes('<p>\n  {% if title %}')],
      ]),
    })
    expect(template).toBeUndefined()
    const messages = files.flatMap(file =>
      file.messages.map(message => `${message.file}:${message.line}:${message.column} ${message.ruleId}`),
    )
    expect(messages).toContain('templates/broken/_brand.yml:2:3 template-field')
    expect(messages).toContain('templates/broken/web/page.liquid:2:3 template-syntax')
    expect(
      messages.some(message => message.startsWith('templates/broken/pdf.yml:') && message.endsWith('template-yaml')),
    ).toBe(true)
  })

  it('has fonts for scripts that the two families lack, after those of the families', () => {
    const scripts = cessTemplate.fonts.map(({script}) => script ?? '')
    expect(new Set(scripts)).toEqual(new Set(['', 'Arab', 'Armn', 'Geor', 'Hebr']))
    expect(scripts.lastIndexOf('')).toBeLessThan(scripts.findIndex(script => script !== ''))
    expect(cessTemplate.fonts.find(({family}) => family === 'Markazi Text')).toMatchObject({face: 'serif', scale: 1.2})
  })

  it('has letters of one width for code, as a family of their own', () => {
    expect(cessTemplate.fonts.filter(({face}) => face === 'mono')).toMatchObject([
      {family: 'Source Code Pro', weight: 400},
      {family: 'Source Code Pro', weight: 600},
    ])
  })

  it('reports families that have no files, and lets alone what it is told by a brand that it extends', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const told = (brand: string) => {
      const base = {id: 'cess' as const, files: shippedFiles('cess')}
      const files = new Map([['_brand.yml', bytes(`extends: cess\n${brand}`)]])
      return parseTemplate({id: 'house', path: 'templates/house', files, base}).files.flatMap(({messages}) => messages)
    }
    const unknown = told('defaults: {cess: {scripts: {Arab: {sans: {family: Nowhere}}}}}\n')
    expect(unknown.map(({ruleId, line, column}) => [ruleId, line, column])).toContainEqual(['template-field', 2, 51])
    const code = told('defaults: {cess: {mono: Nowhere}}\n')
    expect(code.map(({ruleId, line, column}) => [ruleId, line, column])).toContainEqual(['template-field', 2, 25])
    const own = "typography: {fonts: [{family: Source Serif 4, source: file, files: [{path: 'a.ttf', weight: 400}]}]}\n"
    expect(told(own).filter(({ruleId}) => ruleId === 'template-field')).toEqual([])
  })
})

const [serif] = cessTemplate.fonts
const whole = serif?.bytes ?? new Uint8Array()

/** The same font with a table under another name. */
function renamed(tag: string, name: string): Uint8Array {
  const bytes = Uint8Array.from(whole)
  bytes.set(new TextEncoder().encode(name), placeOf(bytes, tag).record)
  return bytes
}

it('a font that ships is a static TrueType font', () => {
  expect(isFont(whole)).toBe(true)
})

it.each([
  ['without slant', renamed('post', 'zzzz')],
  ['without places of outlines', renamed('loca', 'zzzz')],
  ['with a weight that is chosen later', renamed('GDEF', 'fvar')],
  ['with two maps of characters', renamed('GDEF', 'cmap')],
  ['with outlines of PostScript', Uint8Array.from([...new TextEncoder().encode('OTTO'), ...whole.subarray(4)])],
  ['cut', whole.subarray(0, whole.length - 100)],
])('%s it is none', (_, bytes) => {
  expect(isFont(bytes)).toBe(false)
})
