import type {EmbeddedFontClass, FontFile, Glyph} from '#vendor/pdfmake/js/PDFDocument.js'
import {LruCache} from '../../../model/lru-cache.js'
import type {WordCache} from '../../../model/word-cache.js'
import {BaseDocument} from '../pdfmake.js'
import {characterMapOf, type CharacterMap} from './character-map.js'
import {FontRules} from './font-rules.js'
import {glyphPartsOf, type GlyphParts} from './glyph-parts.js'
import type {GlyphRun} from './glyph-run.js'
import {lightenTables} from './light-tables.js'
import {giveOwnCharacters} from './own-characters.js'
import {PlainWords} from './plain-words.js'
import {copySubsets} from './subset.js'
import {Tables, unlessUnread} from './tables.js'

/** A font file, decoded: shared between all documents of a process, with the words shaped so far. */
export interface ParsedFont {
  readonly file: FontFile
  readonly Embedded: EmbeddedFontClass
  /** Shapers of words, by their direction and OpenType features. */
  readonly shapers: Map<string, WordShaper>
  /** Words cut and measured for lines, by their look and language. */
  readonly strips: Map<string, WordCache<readonly Strip[]>>
  /** Files of the font with some glyphs, by the numbers of these. */
  readonly programs: LruCache<string, Uint8Array>
  /** Outlines of glyphs, by their numbers. */
  readonly outlines: LruCache<number, Outline>
  /** A text in glyphs by the rules of a script (`latn`), else of that of its first letter; it runs from left to right, unless it is told. */
  readonly layOut: (text: string, features: Features, script?: string, direction?: Direction) => GlyphRun
  /** Whether it has an OpenType feature, by its tag. */
  readonly hasFeature: (tag: string) => boolean
  /**
   * Words without marks, by the rules of a script.
   *
   * @throws {RangeError} If these are not read here.
   */
  readonly plainWords: (features: readonly string[], script: string | undefined) => PlainWords
}

/** A piece of text that no line divides, measured. */
export interface Strip {
  readonly text: string
  /** With the spaces at its end. */
  readonly widthPt: number
  /** Width and number of the spaces at its end. */
  readonly trimPt: number
  readonly spaces: number
  /** Number of no-break spaces (U+00A0) in it: they give and take as other spaces of the line do. */
  readonly tied: number
  /** Break that may come after it; `hyphen` prints one, of the width given. */
  readonly end: 'none' | 'space' | 'dash' | 'forced' | 'hyphen'
  readonly hyphenPt: number
  /** Part of an address. */
  readonly isAddress?: true | undefined
}

/** A glyph's outline as commands of an SVG path, in whole units of the font, upwards: where it begins, and the rest from there. */
export interface Outline {
  readonly x: number
  readonly y: number
  /** Relative commands; empty where nothing is drawn. */
  readonly rest: string
}

/** OpenType features beside the usual ones, or which of those are left out. */
export type Features = string[] | Readonly<Record<string, false>>

/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl'

/** Shapes words, and keeps them. */
export interface WordShaper {
  readonly shape: (word: string) => Shape
}

/** A word in glyphs. */
export interface Shape extends GlyphRun {
  readonly advance: number
}

/** Bytes of files with some glyphs: as many as a desk has notes open, some thirty kilobytes each. */
const programBytesKept = 150_000
/** Outlines of the letters that the titles of a publication have, in all its languages. */
const outlinesKept = 500

/** Classes of pdfkit and fontkit, which they do not export. */
interface FontClasses {
  readonly Embedded: EmbeddedFontClass
  readonly File: new (stream: object) => FontFile
  readonly Stream: new (bytes: Uint8Array) => object
}

let classes: FontClasses | undefined

/** pdfkit decodes more of a font than is printed: it opens the first that is met, and no other. */
function classesFrom(bytes: Uint8Array): FontClasses {
  const scratch = new BaseDocument({}, {}, {}, {}, {autoFirstPage: false, font: null}, null, () => false)
  const {constructor, font} = scratch.font(bytes)._font
  // The classes of instances, which types cannot express.
  return {
    Embedded: constructor as EmbeddedFontClass,
    File: font.constructor as FontClasses['File'],
    Stream: font.stream.constructor as FontClasses['Stream'],
  }
}

const parsed = new WeakMap<Uint8Array, ParsedFont>()

/**
 * Decode a static TrueType font, once for the same bytes object. What every text needs is read where it stands; all else is decoded by
 * fontkit when a text first asks for it.
 *
 * @throws {RangeError} If the file is cut.
 */
export function parseFont(bytes: Uint8Array): ParsedFont {
  const known = parsed.get(bytes)
  if (known) return known
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const {Embedded, File, Stream} = (classes ??= classesFrom(own))
  const file = new File(new Stream(own))
  const tables = new Tables(own)
  const parts = glyphPartsOf(tables)
  mendGlyphs(file, parts)
  copySubsets(file, tables, parts)
  lightenTables(file, tables)
  keepMetrics(file)
  const map = characterMapOf(tables, file)
  file.glyphForCodePoint = codePoint => {
    const id = map.glyphOf(codePoint)
    // It has a glyph of each number.
    return file.getGlyph(id, [codePoint]) as Glyph
  }
  file.hasGlyphForCodePoint = codePoint => map.glyphOf(codePoint) !== 0
  const font: ParsedFont = {
    file,
    Embedded,
    ...shapingOf(file, tables, map),
    shapers: new Map(),
    strips: new Map(),
    programs: new LruCache(programBytesKept),
    outlines: new LruCache(outlinesKept),
  }
  giveOwnCharacters(file, map, () => ligaturesOf(font))
  parsed.set(bytes, font)
  return font
}

const shapingOf = (
  file: FontFile,
  tables: Tables,
  map: CharacterMap,
): Pick<ParsedFont, 'layOut' | 'plainWords' | 'hasFeature'> => {
  const scale = 1000 / file.unitsPerEm
  const source = {
    glyphOf: map.glyphOf,
    glyph: (id: number, characters: number[]) => file.getGlyph(id, characters),
    scale,
  }
  let isMended = false
  let rules: FontRules | undefined
  return {
    hasFeature: tag =>
      unlessUnread(() => (rules ??= new FontRules(tables)).hasFeature(tag)) ?? file.availableFeatures.includes(tag),
    plainWords: (features, script) => {
      rules ??= new FontRules(tables)
      return new PlainWords(source, rules, rules.ofScript(script, features))
    },
    layOut: (text, features, script, direction = 'ltr') => {
      if (!isMended) mendMarks(file)
      isMended = true
      return scaled(file.layout(text, features, script, undefined, direction), scale)
    },
  }
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

/** Ligatures that texts have, each as it stands for the letters that it joins. */
function ligaturesOf({plainWords, layOut}: ParsedFont): readonly Glyph[] {
  const text = 'ff fi fl ffi ffl'
  return (unlessUnread(() => plainWords([], 'latn').shape(text)) ?? layOut(text, [])).glyphs
}

/** Keep what each line asks of a font, which fontkit looks for in its tables each time. Changes the font. */
function keepMetrics(file: FontFile): void {
  const {ascent, descent, unitsPerEm} = file
  Object.defineProperties(file, {ascent: {value: ascent}, descent: {value: descent}, unitsPerEm: {value: unitsPerEm}})
}

const noBox = {minX: 0, minY: 0, maxX: 0, maxY: 0}

/**
 * Give the glyphs of a font their widths, which fontkit takes from several tables that it decodes, with the box of each. Changes the font.
 *
 * Mends two mistakes of fontkit, too. What has no outline has no box: it reads one from the glyph behind it, and fails at the last. And
 * where a font has no place on a letter for a kind of mark, the mark is left where it stands, as HarfBuzz does it: fontkit fails.
 */
function mendGlyphs(file: FontFile, {metricsOf, outlineOf}: GlyphParts): void {
  const shared = file.getGlyph.bind(file)
  const mended = new Set<number>()
  file.getGlyph = (id, characters) => {
    const glyph = shared(id, characters)
    if (!glyph || mended.has(id)) return glyph
    mended.add(id)
    const {advance, bearing} = metricsOf(id)
    glyph._metrics = {advanceWidth: advance, leftBearing: bearing}
    if (outlineOf(id).length === 0) glyph._getCBox = () => noBox
    return glyph
  }
}

/** See above: the engine is made when the first text is laid out. */
function mendMarks(file: FontFile): void {
  const marks = file._layoutEngine.engine?.GPOSProcessor
  if (!marks) return
  const attach = marks.applyAnchor.bind(marks)
  marks.applyAnchor = (mark, anchor, base) => {
    if (anchor && mark.markAnchor) attach(mark, anchor, base)
  }
}
