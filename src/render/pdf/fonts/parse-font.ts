import type {EmbeddedFontClass, FontFile, Glyph, Position} from 'pdfmake/js/PDFDocument.js'
import {BaseDocument} from '../pdfmake.js'

/** A font file, decoded: shared between all documents of a process, with the words shaped so far. */
export interface ParsedFont {
  readonly file: FontFile
  readonly Embedded: EmbeddedFontClass
  /** Shaped words by OpenType features, then by word. */
  readonly shapes: Map<string, Map<string, Shape>>
  readonly layoutRun: (text: string, features: string[]) => {glyphs: Glyph[]; positions: Position[]}
}

/** A word in glyphs; all lengths in thousandths of the size. */
export interface Shape {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  readonly advance: number
}

const parsed = new WeakMap<Uint8Array, ParsedFont>()

/**
 * Decode a static TrueType font, once for the same bytes object.
 *
 * Space and no-break space share a glyph, and hyphen and U+2011 do: the code point asked first is the one that readers
 * of the file find, so the ASCII ones are asked here.
 */
export function parseFont(bytes: Uint8Array): ParsedFont {
  const known = parsed.get(bytes)
  if (known) return known
  const scratch = new BaseDocument({}, {}, {}, {}, {autoFirstPage: false, font: null}, null, () => false)
  const embedded = scratch.font(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))._font
  for (let codePoint = 0x20; codePoint < 0x7f; codePoint++) embedded.font.glyphForCodePoint(codePoint)
  const font: ParsedFont = {
    file: embedded.font,
    // The class of an instance, which types cannot express; pdfkit does not export it.
    Embedded: embedded.constructor as EmbeddedFontClass,
    shapes: new Map(),
    layoutRun: (text, features) => embedded.layoutRun(text, features),
  }
  parsed.set(bytes, font)
  return font
}
