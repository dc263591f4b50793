import {classOf, coveredAs} from './glyph-sets.js'
import type {LayoutTable} from './layout-table.js'

/** Fields of a value: by how much a glyph is moved, and how much further the next one stands. */
const [xPlacement, yPlacement, xAdvance, yAdvance] = [1, 2, 4, 8]
const fields = [xPlacement, yPlacement, xAdvance, yAdvance]

/**
 * Kerning of a glyph before another, in units of the font, by some of its lookups; undefined if one of them does something else.
 *
 * @throws {RangeError} Where the table cannot be read.
 * @see OpenType 1.9.1, chapter GPOS, Lookup type 2.
 */
export function kerningOf(
  table: LayoutTable,
  lookups: readonly number[],
  first: number,
  second: number,
): number | undefined {
  let sum = 0
  for (const index of lookups) {
    const {type, parts} = table.lookup(index)
    if (type !== 2) continue
    for (const part of parts) {
      const value = valueIn(table, part, first, second)
      if (value === 'none') continue
      if (value === 'more') return undefined
      sum += value
      break
    }
  }
  return sum
}

/** The advance that a part gives to the first of two; `none` where another part is asked, `more` where that is not all. */
function valueIn({numbers}: LayoutTable, part: number, first: number, second: number): number | 'none' | 'more' {
  const covered = coveredAs(numbers, numbers.pointed(part + 1, part), first)
  if (covered < 0) return 'none'
  const formats = [numbers.at(part + 2), numbers.at(part + 3)] as const
  const size = sizeOf(formats[0]) + sizeOf(formats[1])
  let record: number | undefined
  if (numbers.at(part) === 1) {
    record = pairIn(numbers, numbers.pointed(part + 5 + covered, part), 1 + size, second)
    if (record === undefined) return 'none'
  } else {
    const [one, other] = [numbers.pointed(part + 4, part), numbers.pointed(part + 5, part)]
    const row = classOf(numbers, one, first) * numbers.at(part + 7) + classOf(numbers, other, second)
    record = part + 8 + row * size
  }
  return advanceIn(numbers, record, formats)
}

/** Where the values of a pair begin in the list of those with the same first glyph. */
function pairIn(numbers: LayoutTable['numbers'], list: number, size: number, second: number) {
  let [low, high] = [0, numbers.at(list)]
  while (low < high) {
    const middle = (low + high) >> 1
    const record = list + 1 + middle * size
    const glyph = numbers.at(record)
    if (second < glyph) high = middle
    else if (second > glyph) low = middle + 1
    else return record + 1
  }
  return undefined
}

function advanceIn(
  numbers: LayoutTable['numbers'],
  record: number,
  formats: readonly [number, number],
): number | 'more' {
  let [place, advance] = [record, 0]
  for (const [which, format] of formats.entries()) {
    for (const field of fields) {
      if (!(format & field)) continue
      const value = numbers.signedAt(place)
      if (which === 0 && field === xAdvance) advance = value
      else if (value !== 0) return 'more'
      place++
    }
    place += sizeOf(format & ~0b1111)
  }
  return advance
}

/** As many numbers as it has fields. */
function sizeOf(format: number): number {
  let size = 0
  for (let rest = format; rest > 0; rest >>= 1) size += rest & 1
  return size
}
