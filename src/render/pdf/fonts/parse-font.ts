import type {EmbeddedFontClass, FontFile, Glyph, Position} from '#vendor/pdfmake/js/PDFDocument.js'
import {LruCache} from '../../../model/lru-cache.js'
import {BaseDocument} from '../pdfmake.js'
import {mendFont} from './mend-font.js'
import {rememberOutlines} from './subset.js'

/** A font file, decoded: shared between all documents of a process, with the words shaped so far. */
export interface ParsedFont {
  readonly file: FontFile
  readonly Embedded: EmbeddedFontClass
  /** Glyphs that characters have by themselves. */
  readonly letters: ReadonlySet<number>
  /** Shapers of words, by their direction and OpenType features. */
  readonly shapers: Map<string, WordShaper>
  /** Words cut and measured for lines, by their look and language. */
  readonly strips: Map<string, Map<string, readonly Strip[]>>
  /** Files of the font with some glyphs, by the numbers of these. */
  readonly programs: LruCache<string, Uint8Array>
  /** A text in glyphs by the rules of a script (`latn`), else of that of its first letter; it runs from left to right, unless it is told. */
  readonly layOut: (text: string, features: Features, script?: string, direction?: Direction) => GlyphRun
}

/** A piece of text that no line divides, measured. */
export interface Strip {
  readonly text: string
  /** With the spaces at its end. */
  readonly widthPt: number
  /** Width and number of the spaces at its end. */
  readonly trimPt: number
  readonly spaces: number
  /** Break that may come after it; `hyphen` prints one, of the width given. */
  readonly end: 'none' | 'space' | 'dash' | 'forced' | 'hyphen'
  readonly hyphenPt: number
  /** Part of an address. */
  readonly isAddress?: true | undefined
}

/** OpenType features beside the usual ones, or which of those are left out. */
export type Features = string[] | Readonly<Record<string, false>>

/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl'

/** Glyphs from left to right, and where they stand; all lengths in thousandths of the size. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
}

/** Shapes words, and keeps them. */
export interface WordShaper {
  readonly shape: (word: string) => Shape
}

/** A word in glyphs. */
export interface Shape extends GlyphRun {
  readonly advance: number
}

/** As many as a desk has notes open. */
const programsKept = 16

const parsed = new WeakMap<Uint8Array, ParsedFont>()

/** Of characters that share a glyph, those that texts have: ASCII (not U+00A0, U+2011), then U+202F, ‘, ’ and Greek μ. */
const preferred = [...Array.from({length: 0x7f - 0x20}, (_, index) => 0x20 + index), 0x202f, 0x2018, 0x2019, 0x3bc]

/**
 * Decode a static TrueType font, once for the same bytes object.
 *
 * The code point by which a glyph is asked first is the one that readers of every file find: all are asked here, those
 * that texts have before those that share their glyph. Ligatures are shaped before they are asked, so that they are found
 * by the letters that they join.
 */
export function parseFont(bytes: Uint8Array): ParsedFont {
  const known = parsed.get(bytes)
  if (known) return known
  const scratch = new BaseDocument({}, {}, {}, {}, {autoFirstPage: false, font: null}, null, () => false)
  const embedded = scratch.font(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))._font
  mendFont(embedded.font)
  const letters = new Set<number>()
  giveOwnCharacters(embedded.font, () => {
    for (const codePoint of preferred) embedded.font.glyphForCodePoint(codePoint)
    embedded.layoutRun('ff fi fl ffi ffl')
    for (const codePoint of embedded.font.characterSet) letters.add(embedded.font.glyphForCodePoint(codePoint).id)
  })
  rememberOutlines(embedded.font)
  const font: ParsedFont = {
    file: embedded.font,
    // The class of an instance, which types cannot express; pdfkit does not export it.
    Embedded: embedded.constructor as EmbeddedFontClass,
    letters,
    shapers: new Map(),
    strips: new Map(),
    programs: new LruCache(programsKept),
    layOut: (text, features, script, direction = 'ltr') =>
      scaled(embedded.font.layout(text, features, script, undefined, direction), embedded.scale),
  }
  parsed.set(bytes, font)
  return font
}

/**
 * Make a font say of each glyph which characters it stands for *here*. Changes the font.
 *
 * fontkit keeps the characters by which a glyph was asked first, for every later text: none at all for one that was met as
 * a part of another (the old-style 4 in ¼), and readers then find no 4. So the glyphs that `ask` asks keep their
 * characters, whatever comes later; all others (variants that only OpenType features reach) have those of each text.
 */
function giveOwnCharacters(file: FontFile, ask: () => void): void {
  const shared = file.getGlyph.bind(file)
  const settled = new Set<number>()
  file.getGlyph = (id, characters = []) => {
    if (id !== 0 && !characters.some(isForm)) settled.add(id)
    return shared(id, characters)
  }
  ask()
  file.getGlyph = (id, characters = []) => {
    const glyph = shared(id, characters)
    if (glyph === null || characters.length === 0 || settled.has(id)) return glyph
    return standingFor(glyph, characters)
  }
}

/** Forms and ligatures that letters take beside others: old files have characters for them, texts have those of the letters. */
const isForm = (codePoint: number): boolean =>
  (codePoint >= 0xfb13 && codePoint <= 0xfdff) || (codePoint >= 0xfe70 && codePoint <= 0xfefc)

/** The same glyph for other characters. It is a chain of getters over its font: the copy shares them all. */
export function standingFor(glyph: Glyph, characters: number[]): Glyph {
  const own: Glyph = Object.create(glyph, {codePoints: {value: characters, enumerable: true}})
  return own
}

/** As pdfkit does it. */
const scaled = ({glyphs, positions}: GlyphRun, scale: number): GlyphRun => ({
  glyphs,
  positions: positions.map(({xAdvance, xOffset, yOffset}, index) => ({
    xAdvance: xAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  })),
})
