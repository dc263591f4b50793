import {fileURLToPath} from 'node:url'
import {Resvg} from '@resvg/resvg-js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadTemplate} from '../../../support/load-template.js'
import {lineWidth} from '../../../../src/render/site/card/fit-text.js'
import {Typesetter, type Cut} from '../../../../src/render/site/card/set-words.js'
import {cessTemplate} from '../../../support/template.js'

const type = new Typesetter(cessTemplate)
const {fontPaths} = loadTemplate(fileURLToPath(new URL('../../../../templates/cess', import.meta.url)))
const serif: Cut = {face: 'serif', weight: 600}
const size = 100
const drawn = (text: string, cut = serif, x = 0) =>
  type.draw(type.words(text, cut), {x, y: 150, size, color: '#000000'})
const widthOf = (text: string, cut = serif) => (lineWidth(type.words(text, cut)) * size) / 1000
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 240" width="4000" height="240">${inside}</svg>`

/** The room that another program takes for a drawing, in pixels; null for what is empty. */
function boxOf(inside: string, files: readonly string[] = []) {
  const box = new Resvg(svg(inside), {font: {loadSystemFonts: false, fontFiles: [...files]}}).getBBox()
  return box ? {left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height} : null
}

/** The same words as text, which that program shapes by itself. */
function shapedElsewhere(text: string, {family = 'Source Serif 4', weight = 600, more = ''} = {}) {
  const font = `font-family="${family}" font-weight="${weight}" font-size="${size}"`
  return boxOf(`<text x="0" y="150" ${font} ${more} xml:space="preserve">${text}</text>`, fontPaths)
}

/** How far apart the sides of two rooms are, at most. */
function apart(box: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>): number {
  if (!box || !other) return Infinity
  return Math.max(...(['left', 'right', 'top', 'bottom'] as const).map(side => Math.abs(box[side] - other[side])))
}

describe('words as outlines', () => {
  it.each([
    'AVATAR-To',
    'LTAY',
    'efficiency',
    'Größere',
    'Ґалац',
    'Υποβρύχια',
    'жүйесі',
    'e\u0301te\u0301',
    'dev’essere',
  ])('stand as another program sets them: %s', text =>
    expect(apart(boxOf(drawn(text)), shapedElsewhere(text))).toBeLessThan(0.5),
  )

  it('are kerned', () => {
    const loose = shapedElsewhere('AVATAR-To', {more: 'style="font-kerning: none"'})
    expect((loose?.right ?? 0) - (boxOf(drawn('AVATAR-To'))?.right ?? 0)).toBeGreaterThan(10)
  })

  it.each([
    ['თბილისი', 'Noto Sans Georgian', 0.94],
    ['Երևան', 'Noto Sans Armenian', 0.94],
    ['ביטחון', 'Noto Serif Hebrew', 1],
    ['שָׁלוֹם', 'Noto Serif Hebrew', 1],
    ['اتصالات', 'Markazi Text', 1.2],
  ])('of other scripts have the font that the brand names for them, in its size: %s', (text, family, scale) => {
    const box = shapedElsewhere(text, {family, more: `transform="translate(0 ${150 - 150 * scale}) scale(${scale})"`})
    expect(apart(boxOf(drawn(text)), box)).toBeLessThan(0.5)
  })

  it('have the nearest weight that there is', () => {
    expect(drawn('Été', {...serif, weight: 900})).toBe(drawn('Été'))
    expect(drawn('Été', {...serif, weight: 400})).not.toBe(drawn('Été'))
    expect(drawn('ביטחון', {...serif, weight: 700})).toBe(drawn('ביטחון'))
  })

  it('run as they are read: from right to left inside of a line that does not', () => {
    const [first, second] = ['אמת', 'ים']
    const word = (text: string) => boxOf(drawn(text))
    const widthOfWord = (text: string) => (word(text)?.right ?? 0) - (word(text)?.left ?? 0)
    expect(widthOfWord(first)).toBeGreaterThan(widthOfWord(second) + 20)
    // The second word stands left of the first.
    const paths = [...drawn(`A ${first} ${second} Z`).matchAll(/<g transform[^>]*>(?:<path[^>]*>)+<\/g>/g)]
    expect(paths).toHaveLength(3)
    const [left = '', right = ''] = paths[1]?.[0].match(/<path[^>]*>/g) ?? []
    const head = /<g[^>]*>/.exec(paths[1]?.[0] ?? '')?.[0] ?? ''
    const box = (path: string) => boxOf(`${head}${path}</g>`) ?? {left: 0, right: 0}
    expect(box(left).right).toBeLessThan(box(right).left)
    expect(box(left).right - box(left).left).toBeCloseTo(widthOfWord(second), 0)
  })

  it('of a passage between isolates keep their places in it', () => {
    const hebrew = (text: string) => {
      const group = [...drawn(text).matchAll(/<g transform[^>]*>(?:<path[^>]*>)+<\/g>/g)][1]?.[0] ?? ''
      const {left = 0, right = 0} = boxOf(group) ?? {}
      return right - left
    }
    const [first, second] = [hebrew('A אמת Z'), hebrew('A ים Z')]
    expect(hebrew('A אמת ENISA ים Z')).toBeCloseTo(first, 0)
    expect(hebrew('A \u2067אמת ENISA ים\u2069 Z')).toBeCloseTo(second, 0)
  })

  it('of a line that is broken keep the order of the whole text', () => {
    // The figure belongs to the Arabic around it, and stands on its right (UAX #9, W2).
    const words = type.words('البحر 3 الأحمر', serif)
    const line = type.draw(words.slice(1), {x: 0, y: 150, size, color: '#000000'})
    const figure = boxOf(drawn('3'))
    expect(boxOf(line)?.right).toBeCloseTo(
      (lineWidth(words.slice(1)) * size) / 1000 - widthOf('3') + (figure?.right ?? 0),
      0,
    )
  })

  it('are as wide when they are measured as when they are drawn', () => {
    const letters = [
      ...'AVToefi éÉßłҐґщЯαΏ»«’-–:()3½  ',
      'თ',
      'Ե',
      'א',
      'ם',
      'ش',
      'لا',
      'ø',
      'ă',
      'o\u0301',
      '🚨',
      '漢',
      '\u0007',
      '\u202E',
    ]
    const text = fc.array(fc.constantFrom(...letters), {maxLength: 30}).map(all => all.join(''))
    const overhang = 0.5 * size
    fc.assert(
      fc.property(text, fc.constantFrom(serif, {face: 'sans', weight: 700, tracking: 88} as const), (content, cut) => {
        const width = widthOf(content, cut)
        const box = boxOf(drawn(content, cut))
        if (!box) return
        expect(box.left).toBeGreaterThan(-overhang)
        expect(box.right).toBeLessThan(width + overhang)
        expect(box.right).toBeGreaterThan(width - 2 * size)
        // A word behind it stands where it ends.
        const words = type.words(`${content} H`, cut)
        const [last] = words.slice(-1)
        if (last?.text !== 'H' || words.length < 2) return
        const line = type.draw(words, {x: 0, y: 150, size, color: '#000000'})
        const before = (lineWidth(words) - lineWidth([last])) * (size / 1000)
        expect(boxOf(line)?.right).toBeCloseTo(before + (boxOf(drawn('H', cut))?.right ?? 0), 0)
      }),
    )
  })

  it('leave out what no font of the brand has, and what nobody sees', () => {
    expect(drawn('Alerte 🚨 rouge 漢字')).toBe(drawn('Alerte rouge'))
    expect(drawn('a\u0000\u0007\n\tb')).toBe(drawn('a b'))
    expect(drawn('a\uD83Db\uDEA8\uFFFF')).toBe(drawn('ab'))
    expect(drawn('\u202Eab\u2067')).toBe(drawn('ab'))
    expect(type.words('漢字 🚨', serif)).toEqual([])
    expect(type.words('', serif)).toEqual([])
  })

  it('stand apart where they are spaced, and marks on their letters', () => {
    const spaced = {...serif, tracking: 100}
    expect(widthOf('TAG', spaced) - widthOf('TAG')).toBeCloseTo(3 * 10)
    expect(boxOf(drawn('TAG', spaced))?.right).toBeCloseTo((boxOf(drawn('TAG'))?.right ?? 0) + 2 * 10, 0)
    // A letter for which there is no sign with this mark.
    expect(widthOf('q\u0301', spaced) - widthOf('q\u0301')).toBeCloseTo(10)
    expect(boxOf(drawn('q\u0301', spaced))).toEqual(boxOf(drawn('q\u0301')))
  })

  it('are numbers and letters of paths, and nothing else', () => {
    const hostile = '</path><script>&"\'>]]><text>'
    const forms =
      /^<g fill="#000000">(?:<g transform="matrix\([-\d. ]+\)">(?:<path d="M-?\d+ -?\d+[-\d Mmlqz]+z"\/>)+<\/g>)+<\/g>$/
    for (const text of [hostile, 'Été', 'ביטחון, q\u0301']) expect(drawn(text)).toMatch(forms)
  })
})
