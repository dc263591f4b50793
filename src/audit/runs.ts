import {grown, NumberTable} from './numbers.js'

/** The number of words in a row from which on a run is no chance. */
export const runLength = 8
/** Two odd numbers that mix words unlike each other. */
const [factor, other] = [0x01000193, 0x85ebca77 | 0]

/** The print of a run: two numbers of 32 bits made from the hashes of its words, by which it is known wherever it stands. */
export function printAt(hashes: Int32Array, at: number): readonly [number, number] {
  let first = 0
  for (let place = at; place < at + runLength; place++) first = (Math.imul(first, factor) + (hashes[place] ?? 0)) | 0
  return [first, secondOf(place => hashes[at + place] ?? 0)]
}

/** The second number of a print. */
function secondOf(hashAt: (place: number) => number): number {
  let second = 0
  for (let place = 0; place < runLength; place++) {
    const hash = hashAt(place)
    second = Math.imul(second ^ (hash >>> 15) ^ hash, other)
  }
  return second
}

/** Runs of words of a note that may not be public. */
export interface SecretRuns {
  /** Those of its runs, in pairs of numbers. */
  readonly prints: Int32Array
  /** The line on which each begins. */
  readonly lines: Int32Array
  /** Hashes of all its words. */
  readonly words: Int32Array
}

/**
 * All runs of eight words of the secret texts, by their prints, found by a rolling hash: time grows with the texts, however many they are.
 * In 2⁶⁴ pairs of runs, one is taken for another. Words are numbers here; −1 is a word that stands in no secret text.
 */
export class Runs {
  #count = 0
  /** Where a run of a first number is, and another of the same. */
  readonly #first = new NumberTable()
  readonly #next = new Map<number, number>()
  #seconds = new Int32Array(1024)
  #notes = new Int32Array(1024)
  #lines = new Int32Array(1024)
  /** Those that stand in a public text too. */
  readonly #open = new Set<number>()

  /** @param hashOf The hash of a word. */
  constructor(readonly hashOf: (word: number) => number) {}

  /** Add the runs of a note; of equal ones the first stays. */
  add({prints, lines}: SecretRuns, note: number): void {
    for (const [index, line] of lines.entries()) {
      const [first, second] = [prints[2 * index] ?? 0, prints[2 * index + 1] ?? 0]
      if (this.#with(first, () => second) !== undefined) continue
      if (this.#count === this.#seconds.length)
        [this.#seconds, this.#notes, this.#lines] = [grown(this.#seconds), grown(this.#notes), grown(this.#lines)]
      this.#seconds[this.#count] = second
      this.#notes[this.#count] = note
      this.#lines[this.#count] = line
      const before = this.#first.get(first)
      if (before !== -1) this.#next.set(this.#count, before)
      this.#first.set(first, this.#count++)
    }
  }

  /** From now on, the runs that stand in a text are found no more. */
  open(words: Int32Array): void {
    this.#roll(words, (_, run) => this.#open.add(run))
  }

  /** The same for the runs of a text of which no more is known than their prints. */
  openPrints(prints: Int32Array): void {
    for (let at = 0; at < prints.length; at += 2) {
      const run = this.#with(prints[at] ?? 0, () => prints[at + 1] ?? 0)
      if (run !== undefined) this.#open.add(run)
    }
  }

  isOpen(run: number): boolean {
    return this.#open.has(run)
  }

  /** Tell the places in a text where a run begins that is not open, with the run: the same number for the same words. */
  find(words: Int32Array, tell: (at: number, run: number) => void): void {
    this.#roll(words, (at, run) => {
      if (!this.#open.has(run)) tell(at, run)
    })
  }

  placeOf(run: number): {readonly note: number; readonly line: number} {
    return {note: this.#notes[run] ?? 0, line: this.#lines[run] ?? 1}
  }

  /** The run of a print. @param second Asked for where there is one of the first number. */
  #with(first: number, second: () => number): number | undefined {
    let run: number | undefined = this.#first.get(first)
    if (run === -1) return undefined
    const sought = second()
    while (run !== undefined && this.#seconds[run] !== sought) run = this.#next.get(run)
    return run
  }

  /** Tell of every run of a text that is known, the first number of each from the one before. */
  #roll(words: Int32Array, tell: (at: number, run: number) => void): void {
    let [first, length] = [0, 0]
    for (let end = 0; end < words.length; end++) {
      const word = words[end] ?? -1
      if (word < 0) {
        first = length = 0
        continue
      }
      if (length < runLength) length++
      else first = (first - Math.imul(this.hashOf(words[end - runLength] ?? 0), highest)) | 0
      first = (Math.imul(first, factor) + this.hashOf(word)) | 0
      if (length < runLength) continue
      const at = end - runLength + 1
      const run = this.#with(first, () => secondOf(place => this.hashOf(words[at + place] ?? 0)))
      if (run !== undefined) tell(at, run)
    }
  }
}

/** Weight of the first word of a run. */
const highest = Array.from({length: runLength - 1}).reduce<number>(product => Math.imul(product, factor), 1)
