import {viewOf} from '../model/bytes.js'

/** Tells which characters (code points) a font file has; it is read when it is first asked. */
export function coverageOf(bytes: Uint8Array): (codePoint: number) => boolean {
  let ranges: readonly Range[] | undefined
  return codePoint => isIn((ranges ??= readCharacterMap(bytes)), codePoint)
}

/** Code points from `first` to `last`, both included. */
type Range = readonly [first: number, last: number]

/** Ranges are ascending and do not overlap. */
function isIn(ranges: readonly Range[], codePoint: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const [first = 0, last = 0] = ranges[middle] ?? []
    if (codePoint < first) high = middle
    else if (codePoint > last) low = middle + 1
    else return true
  }
  return false
}

/**
 * The characters of a font file; none where it has no map that can be read.
 *
 * @see OpenType 1.9.1, `cmap`: https://learn.microsoft.com/typography/opentype/spec/cmap
 */
function readCharacterMap(bytes: Uint8Array): readonly Range[] {
  const view = viewOf(bytes)
  try {
    const table = findTable(view, 'cmap')
    return table === undefined ? [] : readBest(view, table)
  } catch (error) {
    // `DataView` throws where a file is cut: such a font prints nothing.
    if (error instanceof RangeError) return []
    throw error
  }
}

const recordBytes = 16

function findTable(view: DataView, name: string): number | undefined {
  const tag = [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)
  const count = view.getUint16(4)
  for (let index = 0, at = 12; index < count; index++, at += recordBytes)
    if (view.getUint32(at) === tag) return view.getUint32(at + 8)
  return undefined
}

/** Format 12 has all of Unicode, format 4 its first plane. */
function readBest(view: DataView, table: number): readonly Range[] {
  const count = view.getUint16(table + 2)
  const offsets = Array.from({length: count}, (_, index) => table + view.getUint32(table + 4 + index * 8 + 4))
  const ofFormat = (format: number) => offsets.find(offset => view.getUint16(offset) === format)
  const full = ofFormat(12)
  if (full !== undefined) return readGroups(view, full)
  const plane = ofFormat(4)
  return plane === undefined ? [] : readSegments(view, plane)
}

function readGroups(view: DataView, at: number): readonly Range[] {
  const count = view.getUint32(at + 12)
  return Array.from({length: count}, (_, index): Range => {
    const group = at + 16 + index * 12
    // Glyph 0 is that of all that a font has not.
    return [view.getUint32(group) + (view.getUint32(group + 8) === 0 ? 1 : 0), view.getUint32(group + 4)]
  })
}

/** A segment may map some of its characters to no glyph, so each one is looked up. */
function readSegments(view: DataView, at: number): readonly Range[] {
  const doubled = view.getUint16(at + 6)
  const ranges: Range[] = []
  let before = -1
  for (let index = 0; index < doubled; index += 2) {
    const last = view.getUint16(at + 14 + index)
    const first = view.getUint16(at + 16 + doubled + index)
    // Each must begin after the last one's end: a font of 300 kB could have us look up two thousand million.
    if (first <= before) return []
    before = last
    const delta = view.getUint16(at + 16 + 2 * doubled + index)
    const offsetAt = at + 16 + 3 * doubled + index
    const offset = view.getUint16(offsetAt)
    for (let code = first; code <= Math.min(last, 0xfffe); code++) {
      const glyph = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - first) * 2)
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) append(ranges, code)
    }
  }
  return ranges
}

/** Lengthens the last range or adds one. */
function append(ranges: Range[], code: number): void {
  const before = ranges.at(-1)
  if (before?.[1] === code - 1) ranges[ranges.length - 1] = [before[0], code]
  else ranges.push([code, code])
}
