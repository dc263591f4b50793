import type {FontFile, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'
import type {CharacterMap} from './character-map.js'

/** Of characters that share a glyph, those that texts have: ASCII (not U+00A0, U+2011), then U+202F, ‘, ’ and Greek μ. */
const preferred = [...Array.from({length: 0x7f - 0x20}, (_, index) => 0x20 + index), 0x202f, 0x2018, 0x2019, 0x3bc]

/** A glyph and the characters that it stands for. */
type Named = Pick<Glyph, 'id' | 'codePoints'>

/**
 * Make a font say of each glyph which characters it stands for *here*. Changes the font. fontkit keeps the characters by which a glyph was
 * asked first, for every later text: none at all for one that was met as a part of another (the old-style 4 in ¼), and readers then find no
 * 4. So the glyphs that characters have by themselves keep theirs, whatever comes later: of several, the one that texts have. Ligatures
 * keep the letters that they join, though old files have characters for them. All others (variants that only OpenType features reach) have
 * those of each text.
 */
export function giveOwnCharacters(file: FontFile, map: CharacterMap, ligatures: () => readonly Named[]): void {
  const shared = file.getGlyph.bind(file)
  // A glyph's first character, and one: most fonts have more characters than any text.
  const first = new Uint32Array(file.numGlyphs)
  const settled = new Uint8Array(file.numGlyphs)
  const joined = new Map<number, number[]>()
  const ask = (codePoint: number, id: number): void => {
    if (id === 0) return
    if (first[id] === 0) first[id] = codePoint + 1
    if (!isForm(codePoint)) settled[id] = 1
  }
  file.getGlyph = (id, characters = []) => {
    const one = first[id] ?? 0
    // The glyph of all that the font has not stands for none of it.
    const usual = id === 0 ? [] : characters
    const glyph = shared(id, joined.get(id) ?? (one ? [one - 1] : usual))
    if (glyph === null || characters.length === 0 || settled[id]) return glyph
    return standingFor(glyph, characters)
  }
  for (const codePoint of preferred) ask(codePoint, map.glyphOf(codePoint))
  for (const {id, codePoints} of ligatures()) {
    if (first[id] !== 0 || id === 0) continue
    joined.set(id, codePoints)
    settled[id] = 1
  }
  map.each(ask)
}

/** Forms and ligatures that letters take beside others: old files have characters for them, texts have those of the letters. */
const isForm = (codePoint: number): boolean =>
  (codePoint >= 0xfb13 && codePoint <= 0xfdff) || (codePoint >= 0xfe70 && codePoint <= 0xfefc)

/** A copy of a glyph that stands for other characters. A glyph is a chain of getters over its font, which the copy shares. */
export function standingFor(glyph: Glyph, characters: number[]): Glyph {
  const own: Glyph = Object.create(glyph, {codePoints: {value: characters, enumerable: true}})
  return own
}
