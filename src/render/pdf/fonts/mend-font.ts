import type {FontFile} from '#vendor/pdfmake/js/PDFDocument.js'

const noBox = {minX: 0, minY: 0, maxX: 0, maxY: 0}

/**
 * Mend two mistakes of fontkit in a font. Changes it.
 *
 * What has no outline has no box: fontkit reads one from the glyph behind it, and fails at the last. And where a font has no place on a
 * letter for a kind of mark, the mark is left where it stands, as HarfBuzz does it: fontkit fails.
 */
export function mendFont(file: FontFile): void {
  const shared = file.getGlyph.bind(file)
  file.getGlyph = (id, characters) => {
    const glyph = shared(id, characters)
    const [from, to] = file.loca.offsets.slice(id, id + 2)
    if (glyph && from === to) glyph._getCBox = () => noBox
    return glyph
  }
  const marks = file._layoutEngine.engine?.GPOSProcessor
  if (!marks) return
  const attach = marks.applyAnchor.bind(marks)
  marks.applyAnchor = (mark, anchor, base) => {
    if (anchor && mark.markAnchor) attach(mark, anchor, base)
  }
}
