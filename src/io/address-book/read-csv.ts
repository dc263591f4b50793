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

/** What the library gives for each record; its types do not know these options. */
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
    const rows = records.map(({record, raw, info}) => {
      const line = next
      next = info.lines + 1
      return {
        cells: record.map(cell => cell.trim()),
        pointOf: (cell: number) => pointOf(cell, raw, {line, delimiter}),
      }
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

/** Where a cell of a record begins, empty lines before the record skipped. */
function pointOf(index: number, raw: string, from: {readonly line: number; readonly delimiter: string}): Point {
  const blank = /^(?:[^\S\n]*\n)*\uFEFF?/.exec(raw)?.[0] ?? ''
  let at = {line: from.line + blank.split('\n').length - 1, column: 1}
  let [cell, isQuoted] = [0, false]
  for (const sign of raw.slice(blank.length)) {
    if (cell >= index) return at
    at = sign === '\n' ? {line: at.line + 1, column: 1} : {line: at.line, column: at.column + sign.length}
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === from.delimiter && !isQuoted) cell++
  }
  return at
}
