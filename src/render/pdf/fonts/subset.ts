import type {FontFile, FontSubset} from '#vendor/pdfmake/js/PDFDocument.js'

/** A glyph's part of the font: its outline's bytes, and where they name the glyphs that it is made of. */
interface Outline {
  readonly bytes: Uint8Array
  readonly components: readonly {readonly glyphID: number; readonly pos: number}[]
  readonly advance: number
  readonly bearing: number
}

/**
 * Make the subsets of a font copy outlines that were read once. Changes the font.
 *
 * fontkit reads the points of every glyph for every file, only to see whether it is made of others.
 */
export function rememberOutlines(file: FontFile): void {
  const outlines = new Map<number, Outline>()
  const create = file.createSubset.bind(file)
  file.createSubset = () => {
    const subset = create()
    subset._addGlyph = id => {
      const outline = outlines.get(id) ?? read(file, id)
      outlines.set(id, outline)
      return add(subset, outline)
    }
    return subset
  }
}

function read(file: FontFile, id: number): Outline {
  const glyph = file.getGlyph(id)
  if (!glyph) throw new Error(`The font has no glyph ${id}`)
  const [from = 0, to = from] = file.loca.offsets.slice(id, id + 2)
  const stream = file._getTableStream('glyf')
  stream.pos += from
  const bytes = stream.readBuffer(to - from)
  const components = (glyph._decode()?.components ?? []).map(({glyphID, pos}) => ({glyphID, pos}))
  return {bytes, components, advance: glyph.advanceWidth, bearing: glyph._getMetrics().leftBearing}
}

/** The work of `TTFSubset._addGlyph`, with what is known. */
function add(subset: FontSubset, {bytes, components, advance, bearing}: Outline): number {
  // A `Buffer` would slice itself without copying.
  const own = components.length ? new Uint8Array(bytes) : bytes
  const view = new DataView(own.buffer, own.byteOffset, own.byteLength)
  for (const {glyphID, pos} of components) view.setUint16(pos, subset.includeGlyph(glyphID))
  subset.glyf.push(own)
  subset.loca.offsets.push(subset.offset)
  subset.hmtx.metrics.push({advance, bearing})
  subset.offset += own.length
  return subset.glyf.length - 1
}
