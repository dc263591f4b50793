import type {Glyph, Position} from '#vendor/pdfmake/js/PDFDocument.js'

/** Glyphs from left to right, and where they stand; all lengths in thousandths of the size. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
}
