import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, describe, it} from 'vitest'
import {halves} from '../../support/halves.js'
import {loadTemplate} from '../../support/load-template.js'
import {folderWith} from '../../support/folder.js'

/** A sound template with some files changed, as it is loaded: what its messages say. */
function messagesOf(changes: Readonly<Record<string, string | ((text: string) => string)>>): readonly string[] {
  const folder = folderWith()
  cpSync('templates/plain', folder, {recursive: true})
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, name)
    writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')))
  }
  const {template, files} = loadTemplate(folder, 'templates/plain')
  const found = files.flatMap(file =>
    file.messages.map(({ruleId, file: path, reason}) => `${path} ${ruleId} ${reason}`),
  )
  expect(template === undefined).toBe(found.length > 0)
  return found
}
const brand = (from: RegExp, to: string) => ({'_brand.yml': (text: string) => text.replace(from, to)})
const pdf = (from: RegExp, to: string) => ({'pdf.yml': (text: string) => text.replace(from, to)})
const firstFont = /package:\S+?\.ttf/
const drawing = (inside: string) => ({'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${inside}</svg>`})

describe('a template from somebody else', () => {
  it('is loaded where it is sound', () => {
    expect(messagesOf({})).toEqual([])
  })

  for (const {cases, speed} of halves(
    [
      'package:/etc/hostname.ttf',
      'package:../../fonts/secret.ttf',
      'package:zod/../../secret.ttf',
      'package:zod/package.json',
      'package:fs',
      '../../cess.yml',
      '/etc/passwd',
    ],
    7,
  ))
    it.each(cases)('is given no file but its own and the fonts of packages: %s', speed, path => {
      expect(messagesOf(brand(firstFont, path))).toEqual([
        expect.stringContaining('_brand.yml template-file Unexpected missing file'),
      ])
    })

  it('has fonts that are fonts, and whole', {tags: 'slow'}, () => {
    const garbage = brand(firstFont, 'letters.ttf')
    for (const letters of ['', 'garbage', '\0\x01\0\0\xff\xff', `\0\x01\0\0${'\0'.repeat(100)}`])
      expect(messagesOf({...garbage, 'letters.ttf': letters})).toEqual([
        expect.stringContaining('template-format Unexpected `letters.ttf`, expected a static TrueType font'),
      ])
  })

  for (const {cases, speed} of halves(
    [
      ['image-active', 'viewBox="0 0 9 9"><script>alert(1)</script>'],
      ['image-active', 'viewBox="0 0 9 9"><image href="http://example.org/a.png"/>'],
      ['image-format', 'viewBox="0 0 9 9"><g>'],
      ['template-format', 'viewBox="0 0 9 9"><text x="1" y="8">A</text>'],
      ['image-format', 'viewBox="0 0 0 9" width="9" height="9">'],
      ['template-format', `viewBox="0 0 9 9"><path d="${'M0 0'.repeat(60_000)}"/>`],
    ],
    6,
  ))
    it.each(cases)('has logos that only draw (%s)', speed, (rule, inside) => {
      expect(messagesOf(drawing(inside))).toEqual([expect.stringContaining(`_brand.yml ${rule} `)])
    })

  it('has pictures that tell nothing of their making', () => {
    const folder = folderWith()
    cpSync('templates/plain', folder, {recursive: true})
    const secret = 'zqsecretxw'
    const told = `<!-- ${secret} --><metadata>${secret}</metadata><defs><linearGradient id="${secret}"/></defs>`
    const named = `<title>Plain</title><path id="${secret}1" data-name="${secret}" fill="url(#${secret})" d="M0 0h9v9z"/>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img">${told}${named}</svg>`
    for (const name of ['logo', 'logo-mono']) writeFileSync(join(folder, `${name}.svg`), svg)
    cpSync('tests/fixtures/pictures/told.png', join(folder, 'mail/logo.png'))
    const {template} = loadTemplate(folder, 'templates/plain')
    // One page shows several: their parts have names of their own.
    expect(template?.logo.color).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img"><defs><linearGradient id="color-i1"/></defs>' +
        '<title>Plain</title><path fill="url(#color-i1)" d="M0 0h9v9z"/></svg>',
    )
    expect(template?.logo.mono).toContain('url(#mono-i1)')
    const bitmap = template?.images.get('mail/logo.png') ?? new Uint8Array()
    expect(bitmap.length).toBeGreaterThan(100)
    expect(Buffer.from(bitmap).includes(secret)).toBe(false)
  })

  it('has bitmaps for mail that are bitmaps', () => {
    expect(messagesOf({'mail/logo.png': 'garbage'})).toEqual([expect.stringContaining('image-format')])
  })

  for (const {cases, speed} of halves(
    [
      ['textMm', pdf(/textMm: \d+/, 'textMm: 0')],
      ['sheets.A4.widthMm', pdf(/labelMm: \d+/, 'labelMm: 200')],
      ['sheets.A4.heightMm', pdf(/bottomMm: \d+/, 'bottomMm: 250')],
      ['sheets.A4.heightMm', pdf(/heightMm: \d+/, 'heightMm: 1e308')],
      ['rulesPt.masthead', pdf(/masthead: [\d.]+/, 'masthead: 1e9')],
      ['defaults.cess.type.title-alert.pdf', brand(/(title-alert: .*?pdf: )\[\d+/, '$1[100000')],
    ],
    3,
  ))
    it.each(cases)('has sizes that fit a page: %s', speed, (field, change) => {
      expect(messagesOf(change)[0]).toContain(`template-field Unexpected value of \`${field}`)
    })

  it('has no aliases of aliases', () => {
    const laughs = Array.from({length: 9}, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]\n`).join('')
    expect(messagesOf({'pdf.yml': text => `a0: &a0 [x]\n${laughs}${text}`})).toEqual([
      'templates/plain/pdf.yml template-yaml Unexpected More than 20 aliases',
    ])
  })

  it('is not read where a file is larger than any use of it', () => {
    const folder = folderWith({'web/film.bin': ''})
    truncateSync(join(folder, 'web/film.bin'), 60_000_000)
    const {template, files} = loadTemplate(folder, 'templates/film')
    expect(template).toBeUndefined()
    expect(files.map(file => [file.path, file.messages.map(({reason}) => reason)])).toEqual([
      ['templates/film/web/film.bin', ['Unexpected 60 MB, expected at most 20 MB']],
    ])
  })

  it('is not read where a file is a link, wherever that leads, unless an editor locks a file by it', () => {
    const folder = folderWith({'web/page.liquid': 'x', 'outside.svg': 'x'})
    symlinkSync(join(folderWith({'logo.svg': 'secret'}), 'logo.svg'), join(folder, 'logo.svg'))
    symlinkSync('outside.svg', join(folder, 'mark.svg'))
    symlinkSync('nobody@nowhere.1:2', join(folder, 'web/.#page.liquid'))
    const {template, files} = loadTemplate(folder, 'templates/linked')
    expect(template).toBeUndefined()
    expect(files.map(file => [file.path, file.messages.map(({ruleId, reason}) => `${ruleId} ${reason}`)])).toEqual(
      ['logo', 'mark'].map(name => [
        `templates/linked/${name}.svg`,
        ['template-file Unexpected a link, expected the file itself: links of a brand are not followed'],
      ]),
    )
  })

  it.skipIf(process.platform === 'win32')('is not read where a pipe is in the place of a file', () => {
    const folder = folderWith({'web/page.liquid': 'x'})
    execFileSync('mkfifo', [join(folder, 'logo.svg')])
    const {files} = loadTemplate(folder, 'templates/piped')
    expect(files.map(file => [file.path, file.messages.map(({reason}) => reason)])).toEqual([
      ['templates/piped/logo.svg', ['Unexpected a pipe, a socket or a device, expected a file']],
    ])
  })
})
