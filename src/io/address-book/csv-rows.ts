import type {Point} from 'unist'
import {delimiterIn, type Delimiter} from '../../model/csv-delimiter.js'

/** A row and the places of its cells. Cells have no white space at their ends. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** Where a cell begins, by its number from 0; asked only for messages, since most rows need none. */
  readonly pointOf: (index: number) => Point
  /** The sign between them. */
  readonly delimiter: Delimiter
}

/** A quote that does not close, or opens inside a field. Says where, and quotes nothing, since that may be an address. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault'
  /** From 1. */
  readonly line: number
  readonly delimiter: Delimiter

  constructor(line: number, delimiter: Delimiter) {
    super(`A quote in line ${line}`)
    this.line = line
    this.delimiter = delimiter
  }
}

/**
 * Rows of CSV (RFC 4180) parted by comma, semicolon or tab, whichever the first line has; empty lines count for nothing, nor does Excel's own first
 * line, `sep=;`. Row by row, so that a book of a million persons needs no more memory than one of ten.
 *
 * @param chunks The text, cut anywhere.
 * @throws {CsvFault} Where a quote is wrong.
 */
export function* csvRows(chunks: Iterable<string>): Generator<CsvRow> {
  const scanner = new Scanner(chunks[Symbol.iterator]())
  let isFirst = true
  for (let row = scanner.next(); row !== undefined; row = scanner.next()) {
    if (!row.cells.some(Boolean)) continue
    const [name = '', ...others] = row.cells
    if (!isFirst || name.toLowerCase() !== 'sep=' || others.join('') !== '') yield row
    isFirst = false
  }
}

/** The sign between cells: whichever the first line has. */
export function delimiterOf(text: string): Delimiter {
  const [first = ''] = text.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1)
  return delimiterIn(first)
}

/** Whether a text has its first line with words, and a sign after it: CR and LF are told apart by it. */
function hasFirstLine(text: string): boolean {
  const words = text.search(/[^\uFEFF\s]/)
  const end = words === -1 ? -1 : text.slice(words).search(/[\r\n]/)
  return end !== -1 && words + end + 1 < text.length
}

class Scanner {
  readonly #chunks: Iterator<string>
  #text = ''
  #at = 0
  #isAll = false
  #line = 1
  /** The end of a line: that of the first one. Before LF, CR is white space. */
  readonly #end: '\n' | '\r'
  readonly #delimiter: Delimiter

  constructor(chunks: Iterator<string>) {
    this.#chunks = chunks
    while (!hasFirstLine(this.#text) && this.#more());
    this.#text = this.#text.replace(/^\uFEFF/, '')
    this.#delimiter = delimiterOf(this.#text)
    this.#end = /\r(?!\n)|\n/.exec(this.#text)?.[0] === '\r' ? '\r' : '\n'
  }

  next(): CsvRow | undefined {
    const end = this.#endOfLine()
    if (end === undefined) return undefined
    const text = this.#text.slice(this.#at, end)
    const [line, delimiter] = [this.#line, this.#delimiter]
    if (!text.includes('"')) {
      this.#leave(end)
      return {
        cells: text.split(delimiter).map(cell => cell.trim()),
        pointOf: placesIn(text, line, delimiter),
        delimiter,
      }
    }
    const from = this.#at
    const cells = this.#quotedRow()
    // Reading on may have moved what was read before.
    const raw = this.#text.slice(from, this.#at)
    this.#leave(this.#at)
    return {cells, pointOf: placesIn(raw, line, delimiter), delimiter}
  }

  /** Where the line ends that begins here; undefined at the end of the text. */
  #endOfLine(): number | undefined {
    for (let from = this.#at; ;) {
      const found = this.#text.indexOf(this.#end, from)
      if (found !== -1) return found
      this.#cut()
      from = this.#text.length
      if (!this.#more()) return this.#at < this.#text.length ? this.#text.length : undefined
    }
  }

  /** Go behind the line that ends there. */
  #leave(end: number): void {
    this.#at = end + 1
    this.#line++
  }

  /** Read on, as much again as is held of this row: of a line without an end, each sign is copied and looked at a few times, however long it is. */
  #more(): boolean {
    const most = this.#text.length - this.#at
    const parts: string[] = []
    for (let length = 0; !this.#isAll && length <= most; length += parts.at(-1)?.length ?? 0) {
      const {done, value} = this.#chunks.next()
      if (done === true) this.#isAll = true
      else parts.push(value)
    }
    this.#text += parts.join('')
    return parts.length > 0
  }

  /** Let go what was used up. */
  #cut(): void {
    this.#text = this.#text.slice(this.#at)
    this.#at = 0
  }

  /** A row with quotes, from here to its end, where `#at` is then. */
  #quotedRow(): readonly string[] {
    const cells: string[] = []
    for (;;) {
      cells.push(this.#sign() === '"' ? this.#quoted() : this.#plain())
      if (this.#sign() !== this.#delimiter) return cells.map(cell => cell.trim())
      this.#at++
    }
  }

  /** The sign here; an empty text at the end. */
  #sign(): string {
    while (this.#at >= this.#text.length && this.#more());
    return this.#text.charAt(this.#at)
  }

  #plain(): string {
    const from = this.#at
    for (let sign = this.#sign(); sign !== '' && sign !== this.#delimiter && sign !== this.#end; sign = this.#sign()) {
      if (sign === '"') throw new CsvFault(this.#line, this.#delimiter)
      this.#at++
    }
    return this.#text.slice(from, this.#at)
  }

  /** A field in quotes (RFC 4180, 2.5 to 2.7); nothing but a delimiter or the line's end may follow. */
  #quoted(): string {
    const began = this.#line
    const from = ++this.#at
    for (let sign = this.#sign(); ; sign = this.#sign()) {
      if (sign === '') throw new CsvFault(began, this.#delimiter)
      if (sign === this.#end) this.#line++
      this.#at++
      if (sign !== '"') continue
      if (this.#sign() !== '"') break
      this.#at++
    }
    const cell = this.#text.slice(from, this.#at - 1).replaceAll('""', '"')
    if (this.#sign() === '\r' && this.#end === '\n') this.#at++
    if (!['', this.#delimiter, this.#end].includes(this.#sign())) throw new CsvFault(this.#line, this.#delimiter)
    return cell
  }
}

/** Where the cells of a row begin, and where it ends; walked once, and only for a row of which something is told. */
function placesIn(raw: string, line: number, delimiter: string): (index: number) => Point {
  let points: readonly Point[] | undefined
  return index => {
    points ??= pointsIn(raw, {line, delimiter})
    return points[index] ?? points.at(-1) ?? {line, column: 1}
  }
}

function pointsIn(raw: string, from: {readonly line: number; readonly delimiter: string}): readonly Point[] {
  let [line, column, isQuoted] = [from.line, 1, false]
  const points: Point[] = [{line, column}]
  for (const sign of raw) {
    if (sign === '\n') [line, column] = [line + 1, 1]
    else column += sign.length
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === from.delimiter && !isQuoted) points.push({line, column})
  }
  points.push({line, column})
  return points
}

/** A table, or where its quotes go wrong. */
export type CsvReading =
  {readonly status: 'read'; readonly rows: readonly CsvRow[]} | {readonly status: 'wrong'; readonly line: number}

/** Read the whole of a CSV, as `csvRows` does. */
export function readCsv(text: string): CsvReading {
  try {
    return {status: 'read', rows: [...csvRows([text])]}
  } catch (error) {
    if (error instanceof CsvFault) return {status: 'wrong', line: error.line}
    throw error
  }
}
