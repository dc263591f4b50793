import type {FontFile} from '#vendor/pdfmake/js/PDFDocument.js'
import type {GlyphParts} from './glyph-parts.js'

const noBox = {minX: 0, minY: 0, maxX: 0, maxY: 0}

/**
 * Give the glyphs of a font their widths, which fontkit takes from several tables that it decodes, with the box of each. Changes the font.
 *
 * Mends two mistakes of fontkit, too. What has no outline has no box: it reads one from the glyph behind it, and fails at the last. And
 * where a font has no place on a letter for a kind of mark, the mark is left where it stands, as HarfBuzz does it: fontkit fails.
 */
export function mendGlyphs(file: FontFile, {metricsOf, outlineOf}: GlyphParts): void {
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
export function mendMarks(file: FontFile): void {
  const marks = file._layoutEngine.engine?.GPOSProcessor
  if (!marks) return
  const attach = marks.applyAnchor.bind(marks)
  marks.applyAnchor = (mark, anchor, base) => {
    if (anchor && mark.markAnchor) attach(mark, anchor, base)
  }
}
