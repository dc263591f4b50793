import {CleanLines} from './clean-lines.js'
import {grown, type NumberTable} from './numbers.js'
import type {Span} from './sequences.js'
import type {WordReader} from './words.js'

/** Characters of a line that is worth remembering: feeds say the same paragraphs again and again. */
const leastOfLine = 256

/** Means to leave lines out of a row. */
export interface Sparing {
  /** Words at each end of a line that are kept, since what is looked for may begin before it or end behind it. */
  readonly context: number
  /** Whether nothing secret stands in the row from a place on; what is nothing once stays that. */
  readonly isClean: (from: number) => boolean
}

/** The words of a text as they are looked for: the number of each, and where it begins and ends. The next text overwrites them. */
export class WordRow {
  count = 0
  numbers = new Int32Array(1024)
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  readonly #lines = new CleanLines()

  /** @param table The numbers of words by their hashes; those of all others are −1. */
  constructor(
    readonly reader: WordReader,
    readonly table: NumberTable,
  ) {}

  /** Read a text, but for the middle of long lines in which nothing was found before: there, one word that nobody looks for stands. */
  read(text: string, sparing: Sparing): void {
    this.count = 0
    let [from, start] = [0, 0]
    while (start < text.length) {
      const found = text.indexOf('\n', start)
      const end = found === -1 ? text.length : found
      if (end - start >= leastOfLine) {
        this.#add(text, from, start)
        this.#addLine(text, {start, end}, sparing)
        from = end
      }
      start = end + 1
    }
    this.#add(text, from, text.length)
  }

  /** The numbers from a place on. */
  from(place: number): Int32Array {
    return this.numbers.subarray(place, this.count)
  }

  #addLine(text: string, {start, end}: Pick<Span, 'start' | 'end'>, {context, isClean}: Sparing): void {
    let row = this.#lines.find(text, start, end)
    if (row === -1) {
      const first = this.count
      this.#add(text, start, end)
      const hasMiddle = this.count - first > 2 * context + 1
      if (!hasMiddle || !isClean(first)) return
      const head = (this.ends[first + context - 1] ?? 0) - start
      row = this.#lines.add(end - start, head, end - (this.starts[this.count - context] ?? 0))
      this.count = first
    }
    this.#add(text, start, start + this.#lines.headOf(row))
    // One word that nobody looks for.
    this.#put(-1, 0, 0)
    this.#add(text, end - this.#lines.tailOf(row), end)
  }

  #add(text: string, from: number, to: number): void {
    const {count, hashes, starts, ends} = this.reader.read(text, from, to)
    for (let word = 0; word < count; word++)
      this.#put(this.table.get(hashes[word] ?? 0), starts[word] ?? 0, ends[word] ?? 0)
  }

  #put(number: number, start: number, end: number): void {
    if (this.count === this.numbers.length)
      for (const list of ['numbers', 'starts', 'ends'] as const) this[list] = grown(this[list])
    this.numbers[this.count] = number
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.count++
  }
}
