import type {FontFile, FontSubset} from '#vendor/pdfmake/js/PDFDocument.js'
import {componentsOf, type GlyphParts} from './glyph-parts.js'
import type {Tables} from './tables.js'

/**
 * Make the subsets of a font copy what they have of it as it stands. Changes the font.
 *
 * fontkit reads the points of every glyph for every file, only to see whether it is made of others, and decodes and encodes each table.
 */
export function copySubsets(file: FontFile, tables: Tables, parts: GlyphParts): void {
  const create = file.createSubset.bind(file)
  file.createSubset = () => {
    const subset = create()
    subset.encode = () => fileOf(subset, tables, parts)
    return subset
  }
}

/** A table of the file. */
type Part = readonly [tag: string, bytes: Uint8Array]

const [headBytes, hheaBytes, maxpBytes] = [54, 36, 32]

/** The file that fontkit makes, without sums and in its order of tables (OpenType 1.9.1, “Organization of an OpenType Font”). */
function fileOf(subset: FontSubset, tables: Tables, parts: GlyphParts): Uint8Array {
  const outlines: Uint8Array[] = []
  // The glyphs that others are made of are added on the way.
  for (let index = 0; index < subset.glyphs.length; index++)
    outlines.push(outlineIn(subset, parts.outlineOf(subset.glyphs[index] ?? 0)))
  const count = outlines.length
  const asIs = (tag: string): readonly Part[] => (tables.has(tag) ? [[tag, tables.bytes(tag)]] : [])
  return joined([
    ['head', tables.bytes('head').subarray(0, headBytes)],
    ['hhea', changed(tables.bytes('hhea').subarray(0, hheaBytes), 34, count)],
    ['loca', placesOf(outlines, tables.view('head').getInt16(50) === 1)],
    ['maxp', changed(tables.bytes('maxp').subarray(0, maxpBytes), 4, count)],
    ...asIs('cvt '),
    ...asIs('prep'),
    ['glyf', Buffer.concat(outlines)],
    ['hmtx', metricsOf(subset.glyphs, parts)],
    ...asIs('fpgm'),
  ])
}

/** An outline with the numbers that its glyphs have in the subset. */
function outlineIn(subset: FontSubset, outline: Uint8Array): Uint8Array {
  const components = componentsOf(outline)
  if (components.length === 0) return outline
  // A `Buffer` would slice itself without copying.
  const own = new Uint8Array(outline)
  const view = new DataView(own.buffer)
  for (const {id, at} of components) view.setUint16(at, subset.includeGlyph(id))
  return own
}

/** A table with another number in one place. */
function changed(table: Uint8Array, at: number, value: number): Uint8Array {
  const own = new Uint8Array(table)
  new DataView(own.buffer).setUint16(at, value)
  return own
}

/** Last place that a short table of places can tell (OpenType 1.9.1, chapter loca). */
const mostOfShort = 2 * 0xffff

/** @throws {RangeError} Where a short table cannot tell a place, since outlines of the font overlap, or the last has no end. */
function placesOf(outlines: readonly Uint8Array[], isLong: boolean): Uint8Array {
  const size = isLong ? 4 : 2
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * size))
  const put = (index: number, at: number): void => {
    if (isLong) return view.setUint32(index * size, at)
    if (at % 2 || at > mostOfShort) throw new RangeError('no place for an outline')
    view.setUint16(index * size, at / 2)
  }
  let at = 0
  for (const [index, outline] of outlines.entries()) {
    put(index, at)
    at += outline.length
  }
  put(outlines.length, at)
  return new Uint8Array(view.buffer)
}

function metricsOf(glyphs: readonly number[], parts: GlyphParts): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4))
  for (const [index, id] of glyphs.entries()) {
    const {advance, bearing} = parts.metricsOf(id)
    view.setUint16(index * 4, advance)
    view.setInt16(index * 4 + 2, bearing)
  }
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Part[]): Uint8Array {
  const head = Buffer.alloc(12 + parts.length * 16)
  const exponent = Math.floor(Math.log2(parts.length))
  const range = 2 ** exponent * 16
  head.write('true', 'latin1')
  for (const [index, value] of [parts.length, range, exponent, parts.length * 16 - range].entries())
    head.writeUInt16BE(value, 4 + index * 2)
  let from = head.length
  for (const [index, [tag, {length}]] of parts.entries()) {
    const record = 12 + index * 16
    head.write(tag, record, 'latin1')
    head.writeUInt32BE(from, record + 8)
    head.writeUInt32BE(length, record + 12)
    from += length
  }
  return Buffer.concat([head, ...parts.map(([, bytes]) => bytes)])
}
