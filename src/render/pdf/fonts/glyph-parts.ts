import {viewOf} from '../../../model/bytes.js'
import type {Tables} from './tables.js'

/** Where glyphs and their widths stand in a font file. */
export interface GlyphParts {
  /** In units of the font. */
  readonly metricsOf: (id: number) => {readonly advance: number; readonly bearing: number}
  /** Its outline; empty where it has none. */
  readonly outlineOf: (id: number) => Uint8Array
}

/**
 * @throws {RangeError} If the font lacks one of its tables.
 * @see OpenType 1.9.1, chapters hmtx, loca and glyf.
 */
export function glyphPartsOf(tables: Tables): GlyphParts {
  const [hmtx, loca, glyf] = [tables.view('hmtx'), tables.view('loca'), tables.bytes('glyf')]
  const isLong = tables.view('head').getInt16(50) === 1
  const full = tables.view('hhea').getUint16(34)
  const size = isLong ? 4 : 2
  const placeOf = (id: number): number => {
    if ((id + 1) * size > loca.byteLength) return glyf.length
    return isLong ? loca.getUint32(id * size) : loca.getUint16(id * size) * 2
  }
  const bearingAt = (at: number): number => (at + 2 > hmtx.byteLength ? 0 : hmtx.getInt16(at))
  return {
    // Those at the end that have no width of their own have that of the last that has.
    metricsOf: id =>
      id < full
        ? {advance: hmtx.getUint16(id * 4), bearing: hmtx.getInt16(id * 4 + 2)}
        : {advance: hmtx.getUint16(full * 4 - 4), bearing: bearingAt(full * 4 + (id - full) * 2)},
    outlineOf: id => glyf.subarray(placeOf(id), placeOf(id + 1)),
  }
}

/** A glyph that another is made of, and where its number stands in the other's outline. */
export interface Component {
  readonly id: number
  readonly at: number
}

const [areWords, hasScale, isFollowed, hasTwoScales, hasMatrix] = [1, 8, 32, 64, 128]

/**
 * Glyphs that an outline is made of; none where it has points of its own.
 *
 * @throws {RangeError} If it is cut.
 * @see OpenType 1.9.1, chapter glyf, Composite Glyph Description.
 */
export function componentsOf(outline: Uint8Array): readonly Component[] {
  if (outline.length === 0) return []
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return []
  const components: Component[] = []
  for (let [at, flags] = [10, isFollowed]; flags & isFollowed;) {
    flags = view.getUint16(at)
    components.push({id: view.getUint16(at + 2), at: at + 2})
    at += 4 + (flags & areWords ? 4 : 2)
    if (flags & hasMatrix) at += 8
    else if (flags & hasTwoScales) at += 4
    else if (flags & hasScale) at += 2
  }
  return components
}
