import {grown, NumberTable} from './numbers.js'

/** The number of words in a row from which on a run is no chance. */
export const runLength = 8
/** At least so many of them have two letters: rows of figures are alike everywhere. */
const leastWords = 4
/** Two odd numbers that mix words unlike each other. */
const [factor, other] = [0x01000193, 0x85ebca77 | 0]

/** The print of a run: two numbers of 32 bits made from the hashes of its words, by which it is known wherever it stands. */
export function printAt(hashes: Int32Array, at: number): readonly [number, number] {
  let [first, second] = [0, 0]
  for (let place = at; place < at + runLength; place++) {
    const hash = hashes[place] ?? 0
    first = (Math.imul(first, factor) + hash) | 0
    second = Math.imul(second ^ (hash >>> 15) ^ hash, other)
  }
  return [first, second]
}

/**
 * All runs of eight words of the secret texts, found by a rolling hash: time grows with the texts, however many they are.
 * Words are numbers here; −1 is a word that stands in no secret text.
 */
export class Runs {
  #count = 0
  #words = new Int32Array(1024)
  /** The second number of the print of the run that begins at a word. */
  #seconds = new Int32Array(1024)
  readonly #notes: number[] = []
  readonly #lines: number[] = []
  /** Where a run of a hash begins, and another of the same hash. */
  readonly #first = new NumberTable()
  readonly #next = new Map<number, number>()
  /** By where they begin: those that stand in a public text too. */
  readonly #open = new Set<number>()

  /**
   * @param long Whether a word has two letters.
   * @param hashOf Its hash, which is the first number of a run of one.
   */
  constructor(
    readonly long: (word: number) => boolean,
    readonly hashOf: (word: number) => number,
  ) {}

  /** Add a text, word by word with the line of each. */
  add(words: Int32Array, lines: readonly number[], note: number): void {
    const start = this.#count
    this.#count += words.length
    while (this.#count > this.#words.length) [this.#words, this.#seconds] = [grown(this.#words), grown(this.#seconds)]
    this.#words.set(words, start)
    const hashes = words.map(word => this.hashOf(word))
    for (let index = 0; index < words.length; index++) {
      this.#lines.push(lines[index] ?? 1)
      this.#notes.push(note)
    }
    this.#roll(words, (at, hash) => {
      if (this.#at(words, at, hash) !== undefined) return
      this.#seconds[start + at] = printAt(hashes, at)[1]
      this.#put(start + at, hash)
    })
  }

  /** From now on, the runs that stand in a text are found no more. */
  open(words: Int32Array): void {
    this.#roll(words, (at, hash) => {
      const run = this.#at(words, at, hash)
      if (run !== undefined) this.#open.add(run)
    })
  }

  /** The same for the runs of a text of which no more is known than their prints. */
  openPrints(prints: Int32Array): void {
    for (let at = 0; at < prints.length; at += 2) {
      let run: number | undefined = this.#first.get(prints[at] ?? 0)
      if (run === -1) continue
      for (; run !== undefined; run = this.#next.get(run))
        if (this.#seconds[run] === prints[at + 1]) this.#open.add(run)
    }
  }

  isOpen(run: number): boolean {
    return this.#open.has(run)
  }

  /** Tell the places in a text where a run begins that is not open, with the run: the same number for the same words. */
  find(words: Int32Array, tell: (at: number, run: number) => void): void {
    this.#roll(words, (at, hash) => {
      const run = this.#at(words, at, hash)
      if (run !== undefined && !this.#open.has(run)) tell(at, run)
    })
  }

  placeOf(run: number): {readonly note: number; readonly line: number} {
    return {note: this.#notes[run] ?? 0, line: this.#lines[run] ?? 1}
  }

  #put(at: number, hash: number): void {
    const before = this.#first.get(hash)
    if (before !== -1) this.#next.set(at, before)
    this.#first.set(hash, at)
  }

  #at(words: Int32Array, from: number, hash: number): number | undefined {
    let run = this.#first.get(hash)
    if (run === -1) return undefined
    for (let next: number | undefined = run; next !== undefined; next = this.#next.get(run)) {
      run = next
      let same = 0
      while (same < runLength && this.#words[run + same] === words[from + same]) same++
      if (same === runLength) return run
    }
    return undefined
  }

  /** Tell of every run that counts, with its hash, each from the one before. */
  #roll(words: Int32Array, tell: (at: number, hash: number) => void): void {
    let hash = 0
    let longs = 0
    let length = 0
    for (let end = 0; end < words.length; end++) {
      const word = words[end] ?? -1
      if (word < 0) {
        hash = longs = length = 0
        continue
      }
      if (length === runLength) {
        const gone = words[end - runLength] ?? 0
        hash = (hash - Math.imul(this.hashOf(gone), highest)) | 0
        if (this.long(gone)) longs--
      } else length++
      hash = (Math.imul(hash, factor) + this.hashOf(word)) | 0
      if (this.long(word)) longs++
      if (length === runLength && longs >= leastWords) tell(end - runLength + 1, hash)
    }
  }
}

/** Weight of the first word of a run. */
const highest = Array.from({length: runLength - 1}).reduce<number>(product => Math.imul(product, factor), 1)
