import {parse} from 'csv-parse/sync'
import type {Point} from 'unist'

/** A row and the places of its cells. Cells have no white space at their ends. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** Where a cell begins, by its number from 0; asked only for messages, since most rows need none. */
  readonly pointOf: (index: number) => Point
}

/** A table, or where its quotes go wrong. */
export type CsvReading =
  {readonly status: 'read'; readonly rows: readonly CsvRow[]} | {readonly status: 'wrong'; readonly line: number}

/** A record as the library gives it; its types do not know these options. */
interface RawRecord {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: {readonly lines: number}
}

/** Read CSV (RFC 4180) parted by comma, semicolon or tab, whichever the first line has; empty lines count for nothing. */
export function readCsv(text: string): CsvReading {
  const delimiter = delimiterOf(text)
  const options = {
    bom: true,
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
  } as const
  try {
    // With `info` and `raw` the records come wrapped; the library's types do not say so.
    const records = parse(text, options) as unknown as readonly RawRecord[]
    let next = 1
    // Of one row alone, since places are asked row by row; a row of 100,000 cells is walked once, not once for each.
    let known: {readonly line: number; readonly points: readonly Point[]} = {line: 0, points: []}
    const rows = records.map(({record, raw, info}) => {
      const line = next
      next = info.lines + 1
      const pointOf = (cell: number): Point => {
        if (known.line !== line) known = {line, points: pointsIn(raw, {line, delimiter})}
        return known.points[cell] ?? known.points.at(-1) ?? {line, column: 1}
      }
      return {cells: record.map(cell => cell.trim()), pointOf}
    })
    return {status: 'read', rows: rows.filter(({cells}) => cells.some(Boolean))}
  } catch (error) {
    // The library's own errors have a line and quote what they found, which may be an address: only the line goes on.
    if (error instanceof Error && 'lines' in error) return {status: 'wrong', line: Number(error.lines)}
    throw error
  }
}

/** The sign between cells: whichever the first line has. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/^\uFEFF?\s*/, '').split('\n', 1)
  return [';', '\t'].find(sign => first.includes(sign)) ?? ','
}

/** Where the cells of a record begin, and where it ends; empty lines before it skipped. */
function pointsIn(raw: string, from: {readonly line: number; readonly delimiter: string}): readonly Point[] {
  const blank = /^(?:[^\S\n]*\n)*\uFEFF?/.exec(raw)?.[0] ?? ''
  let [line, column] = [from.line + blank.split('\n').length - 1, 1]
  const points: Point[] = [{line, column}]
  let isQuoted = false
  for (const sign of raw.slice(blank.length)) {
    if (sign === '\n') [line, column] = [line + 1, 1]
    else column += sign.length
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === from.delimiter && !isQuoted) points.push({line, column})
  }
  points.push({line, column})
  return points
}
