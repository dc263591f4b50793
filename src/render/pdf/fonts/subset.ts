import type {FontFile, FontSubset} from '#vendor/pdfmake/js/PDFDocument.js'
import {componentsOf, type GlyphParts} from './glyph-parts.js'

/**
 * Make the subsets of a font copy outlines as they stand. Changes the font.
 *
 * fontkit reads the points of every glyph for every file, only to see whether it is made of others.
 */
export function copyOutlines(file: FontFile, parts: GlyphParts): void {
  const create = file.createSubset.bind(file)
  file.createSubset = () => {
    const subset = create()
    subset._addGlyph = id => add(subset, id, parts)
    return subset
  }
}

/** The work of `TTFSubset._addGlyph`. */
function add(subset: FontSubset, id: number, {metricsOf, outlineOf}: GlyphParts): number {
  const bytes = outlineOf(id)
  const components = componentsOf(bytes)
  // A `Buffer` would slice itself without copying.
  const own = components.length ? new Uint8Array(bytes) : bytes
  const view = new DataView(own.buffer, own.byteOffset, own.byteLength)
  for (const component of components) view.setUint16(component.at, subset.includeGlyph(component.id))
  subset.glyf.push(own)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push(metricsOf(id))
  subset.offset += own.length
  return subset.glyf.length - 1
}
