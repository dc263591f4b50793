import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {PlacedLine, Vector} from '#vendor/pdfmake/js/ElementWriter.js'
import type {Line} from '../node.js'

/** Fewest lines of a text at the foot and at the head of a page. */
const together = 2

/**
 * Whether a page may end after the first `count` lines of a paragraph: at least two lines on either side, and not inside a word, a line of
 * code or a run-in heading.
 */
export function mayEndPage(lines: readonly Line[], count: number): boolean {
  if (count === 0 || count === lines.length) return true
  const last = lines[count - 1]
  if (lines[count]?.isTurned || (last && leadAtEnd(last)?.startsWith('H'))) return false
  return count >= together && lines.length - count >= together && !(last && endsDivided(last))
}

const leadAtEnd = ({node, segments}: Line) => node.text[segments.at(-1)?.at ?? -1]?.lead

/** Whether a line ends inside a word or address, that is not after a space or dash. */
export function endsDivided({segments}: Line): boolean {
  const last = segments.at(-1)
  return last !== undefined && !/[\s\u2013\u2014]$/u.test(last.text)
}

/** Heights in points at which something may be divided, above a line and with two lines on either side. */
export function noteCuts(items: readonly PageItem[]): readonly number[] {
  const lines = rowsOf(items)
  return lines
    .filter((_row, index) => index >= together && index <= lines.length - together)
    .filter(row => !lines[lines.indexOf(row) - 1]?.some(({line}) => goesOn(line, row) && endsDivided(line)))
    .map(topOfRow)
}

/** Heights of `noteCuts`, and where these are more than `mostPt` apart, of all lines. */
export function cutsWithin(
  {items, heightPt}: {readonly items: readonly PageItem[]; readonly heightPt: number},
  mostPt: number,
): readonly number[] {
  const fair = noteCuts(items)
  const edges = [0, ...fair, heightPt]
  const isTall = (pt: number) =>
    edges.some(
      (from, index) => pt > from && pt < (edges[index + 1] ?? from) && (edges[index + 1] ?? from) - from > mostPt,
    )
  const others = rowsOf(items).slice(1).map(topOfRow).filter(isTall)
  return others.length > 0 ? [...new Set([...fair, ...others])].toSorted((a, b) => a - b) : fair
}

/** Lines by baseline, from the top. */
function rowsOf(items: readonly PageItem[]): readonly (readonly PlacedLine[])[] {
  const rows = new Map<number, PlacedLine[]>()
  for (const {type, item} of items) {
    if (type !== 'line') continue
    // The number of a note has a baseline in common with its first line, not a top.
    const baseline = Math.round((item.y + item.line.ascentPt) * 10)
    rows.set(baseline, [...(rows.get(baseline) ?? []), item])
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row)
}

const topOfRow = (row: readonly PlacedLine[]): number => Math.min(...row.map(({y}) => y))

/** Whether a text continues in the next row. */
const goesOn = ({node}: Line, next: readonly PlacedLine[]): boolean => next.some(({line}) => line.node === node)

/** Footnotes called in some lines, in order. */
export const callsIn = (items: readonly PageItem[]): readonly number[] =>
  items.flatMap(({type, item}) => (type === 'line' ? item.line.notes : []))

/** Top of an item in points, relative to its container. */
export function topOf({item}: PageItem): number {
  if ('r2' in item) return item.y - item.r2
  if ('points' in item) return Math.min(...item.points.map(point => point.y))
  return 'y1' in item ? Math.min(item.y1, item.y2) : item.y
}

/** A copy of an item, moved right and down by points. */
export function moved(placed: PageItem, x: number, y: number): PageItem {
  if (placed.type === 'line') return {type: 'line', item: {...placed.item, x: placed.item.x + x, y: placed.item.y + y}}
  if (placed.type === 'vector') return {type: 'vector', item: movedVector(placed.item, x, y)}
  return {type: placed.type, item: {...placed.item, x: placed.item.x + x, y: placed.item.y + y}}
}

/** Lower end of a vector, in points. */
export function endOf(vector: Vector): number {
  if (vector.type === 'rect') return vector.y + vector.h
  if (vector.type === 'ellipse') return vector.y + vector.r2
  if (vector.type === 'line') return Math.max(vector.y1, vector.y2)
  return Math.max(...vector.points.map(({y}) => y))
}

/** A copy of a vector, moved right and down by points. */
export function movedVector(vector: Vector, x: number, y: number): Vector {
  if (vector.type === 'line') {
    return {...vector, x1: vector.x1 + x, x2: vector.x2 + x, y1: vector.y1 + y, y2: vector.y2 + y}
  }
  if (vector.type !== 'polyline') return {...vector, x: vector.x + x, y: vector.y + y}
  return {...vector, points: vector.points.map(point => ({x: point.x + x, y: point.y + y}))}
}
