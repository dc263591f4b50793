import type {Point} from 'unist'
import {delimiterIn, type Delimiter} from '../../model/csv-delimiter.js'

/** Trimmed cells of a row, and their places. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** Place of a cell by index; computed only for messages. */
  readonly pointOf: (index: number) => Point
  /** Delimiter of cells. */
  readonly delimiter: Delimiter
}

/** An unclosed or misplaced quote. Tells the place and not the text, which may be an address. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault'
  /** Line number, from 1. */
  readonly line: number
  readonly delimiter: Delimiter

  constructor(line: number, delimiter: Delimiter) {
    super(`A quote in line ${line}`)
    this.line = line
    this.delimiter = delimiter
  }
}

/**
 * Rows of CSV (RFC 4180) delimited by comma, semicolon or tab, as in the first line; skips empty lines and Excel's first line `sep=;`. A
 * generator, so that memory does not grow with the file.
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

/** Delimiter of a text, by its first line. */
export function delimiterOf(text: string): Delimiter {
  const [first = ''] = text.replace(/^\uFEFF?\s*/, '').split(/[\r\n]/, 1)
  return delimiterIn(first)
}

/** Whether a text has a complete first line and a character after it, to tell CR from CRLF. */
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
  /** Line end, by the first one. A CR before LF is white space. */
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

  /** End of the current line; undefined at the end of the text. */
  #endOfLine(): number | undefined {
    for (let from = this.#at; ;) {
      const found = this.#text.indexOf(this.#end, from)
      if (found !== -1) return found
      this.#cut()
      from = this.#text.length
      if (!this.#more()) return this.#at < this.#text.length ? this.#text.length : undefined
    }
  }

  /** Move to the next line. */
  #leave(end: number): void {
    this.#at = end + 1
    this.#line++
  }

  /** Read as much again as is held of the row, so that a long line takes linear time. */
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

  /** Discard consumed text. */
  #cut(): void {
    this.#text = this.#text.slice(this.#at)
    this.#at = 0
  }

  /** Read a row with quotes, and move to its end. */
  #quotedRow(): readonly string[] {
    const cells: string[] = []
    for (;;) {
      cells.push(this.#sign() === '"' ? this.#quoted() : this.#plain())
      if (this.#sign() !== this.#delimiter) return cells.map(cell => cell.trim())
      this.#at++
    }
  }

  /** Current character; empty at the end. */
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

  /** Read a quoted field (RFC 4180, 2.5 to 2.7); only a delimiter or the line's end may follow. */
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

/** Places of the cells of a row and of its end; computed once, if needed. */
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

/** A table, or the place of a wrong quote. */
export type CsvReading =
  {readonly status: 'read'; readonly rows: readonly CsvRow[]} | {readonly status: 'wrong'; readonly line: number}

/** Read a whole CSV text by `csvRows`. */
export function readCsv(text: string): CsvReading {
  try {
    return {status: 'read', rows: [...csvRows([text])]}
  } catch (error) {
    if (error instanceof CsvFault) return {status: 'wrong', line: error.line}
    throw error
  }
}
