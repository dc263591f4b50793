import type {Numbers} from './tables.js'

/**
 * The number of a glyph among those that a coverage table lists, ascending; -1 if it is none of them.
 *
 * @see OpenType 1.9.1, chapter 2, Coverage table.
 */
export function coveredAs(numbers: Numbers, table: number, glyph: number): number {
  const isList = numbers.at(table) === 1
  const found = firstReaching(numbers, table, glyph, isList ? 1 : rangeSize)
  if (found === undefined || numbers.at(found) > glyph) return -1
  return isList ? found - table - 2 : numbers.at(found + 2) + glyph - numbers.at(found)
}

/** Numbers of a range: its first glyph, its last, and a value. */
const rangeSize = 3

/** The first range, or the first glyph of a list, that does not end before a glyph. Ranges may share an end with the next. */
function firstReaching(numbers: Numbers, table: number, glyph: number, size: number): number | undefined {
  const count = numbers.at(table + 1)
  const lastOf = size === 1 ? 0 : 1
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers.at(table + 2 + middle * size + lastOf) < glyph) low = middle + 1
    else high = middle
  }
  return low < count ? table + 2 + low * size : undefined
}

/**
 * Calls for each glyph of a coverage table, with its number there.
 *
 * @throws {RangeError} If its ranges do not ascend: a few of them could name all glyphs a thousand times.
 */
export function eachCovered(numbers: Numbers, table: number, visit: (glyph: number, index: number) => void): void {
  const count = numbers.at(table + 1)
  if (numbers.at(table) === 1) {
    for (let index = 0; index < count; index++) visit(numbers.at(table + 2 + index), index)
    return
  }
  eachRange(numbers, table, (first, last, from) => {
    for (let glyph = first; glyph <= last; glyph++) visit(glyph, from + glyph - first)
  })
}

/** Calls for each glyph of a class, in a table of classes. */
export function eachOfClass(numbers: Numbers, table: number, wanted: number, visit: (glyph: number) => void): void {
  if (numbers.at(table) === 1) {
    const first = numbers.at(table + 1)
    for (let index = 0; index < numbers.at(table + 2); index++)
      if (numbers.at(table + 3 + index) === wanted) visit(first + index)
    return
  }
  eachRange(numbers, table, (first, last, value) => {
    if (value !== wanted) return
    for (let glyph = first; glyph <= last; glyph++) visit(glyph)
  })
}

function eachRange(numbers: Numbers, table: number, visit: (first: number, last: number, value: number) => void): void {
  let before = -1
  for (let record = table + 2, left = numbers.at(table + 1); left > 0; left--, record += rangeSize) {
    const [first, last] = [numbers.at(record), numbers.at(record + 1)]
    if (first < before) throw new RangeError('not ascending')
    before = Math.max(first, last)
    visit(first, last, numbers.at(record + 2))
  }
}

/**
 * The class of a glyph in a table of classes; 0 for all that it does not list.
 *
 * @see OpenType 1.9.1, chapter 2, Class Definition table.
 */
export function classOf(numbers: Numbers, table: number, glyph: number): number {
  if (numbers.at(table) === 1) {
    const index = glyph - numbers.at(table + 1)
    return index >= 0 && index < numbers.at(table + 2) ? numbers.at(table + 3 + index) : 0
  }
  const found = firstReaching(numbers, table, glyph, rangeSize)
  return found === undefined || numbers.at(found) > glyph ? 0 : numbers.at(found + 2)
}
