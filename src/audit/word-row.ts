import {WordCache} from '../model/word-cache.js'
import {grown, type NumberTable} from './numbers.js'
import type {WordReader} from './words.js'

/** Characters of a line that is worth remembering: feeds say the same paragraphs again and again. */
const leastOfLine = 256
const mostLines = 8000

/** A line that was read: its words at both ends, as number, start and end of each; absent unless nothing secret is in it. */
interface KnownLine {
  ends?: Int32Array
}

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
  readonly #lines = new WordCache<KnownLine>(mostLines)

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
        this.#addLine(text.slice(start, end), start, sparing)
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

  #addLine(line: string, at: number, sparing: Sparing): void {
    const known = this.#lines.getOrInsertComputed(line, () => ({}))
    if (known.ends === undefined) {
      const first = this.count
      this.#add(line, 0, line.length, at)
      const hasMiddle = this.count - first > 2 * sparing.context + 1
      if (!hasMiddle || !sparing.isClean(first)) return
      known.ends = this.#endsFrom(first, at, sparing.context)
      this.count = first
    }
    for (let word = 0; word < known.ends.length; word += 3)
      this.#put(known.ends[word] ?? 0, (known.ends[word + 1] ?? 0) + at, (known.ends[word + 2] ?? 0) + at)
  }

  /** @param at Place of the text in the whole. */
  #add(text: string, from: number, to: number, at = 0): void {
    const {count, hashes, starts, ends} = this.reader.read(text, from, to)
    for (let word = 0; word < count; word++)
      this.#put(this.table.get(hashes[word] ?? 0), (starts[word] ?? 0) + at, (ends[word] ?? 0) + at)
  }

  #put(number: number, start: number, end: number): void {
    if (this.count === this.numbers.length)
      for (const list of ['numbers', 'starts', 'ends'] as const) this[list] = grown(this[list])
    this.numbers[this.count] = number
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.count++
  }

  #endsFrom(first: number, at: number, context: number): Int32Array {
    const kept: number[] = []
    for (let word = first; word < this.count; word++) {
      const isEnd = word < first + context || word >= this.count - context
      if (isEnd) kept.push(this.numbers[word] ?? 0, (this.starts[word] ?? 0) - at, (this.ends[word] ?? 0) - at)
      else if (word === first + context) kept.push(-1, 0, 0)
    }
    return Int32Array.from(kept)
  }
}
