/** So many words in a row are no chance. */
export const runLength = 8
/** At least so many of them have two letters: rows of figures are alike everywhere. */
const leastWords = 4
const factor = 0x01000193

/** Where a run of a secret text stands: which note, on which line. */
export interface RunPlace {
  readonly note: number
  readonly line: number
}

/**
 * All runs of eight words of the secret texts, found by a rolling hash: time grows with the texts, however many they are.
 * Words are numbers here; −1 is a word that stands in no secret text.
 */
export class Runs {
  readonly #words: number[] = []
  readonly #notes: number[] = []
  readonly #lines: number[] = []
  /** Where the first run of a hash begins, and the next of the same hash. */
  readonly #first = new Map<number, number>()
  readonly #next = new Map<number, number>()

  /** @param long Whether a word has two letters. */
  constructor(readonly long: (word: number) => boolean) {}

  /** Add a text, word by word with the line of each. */
  add(words: Int32Array, lines: readonly number[], note: number): void {
    const start = this.#words.length
    for (const [index, word] of words.entries()) {
      this.#words.push(word)
      this.#lines.push(lines[index] ?? 1)
      this.#notes.push(note)
    }
    this.#roll(words, (at, hash) => {
      if (this.#at(words, at, hash) === undefined) this.#put(start + at, hash)
    })
  }

  /** Tell the places in a text where a run begins, with the run: the same number for the same words. */
  find(words: Int32Array, tell: (at: number, run: number) => void): void {
    this.#roll(words, (at, hash) => {
      const run = this.#at(words, at, hash)
      if (run !== undefined) tell(at, run)
    })
  }

  placeOf(run: number): RunPlace {
    return {note: this.#notes[run] ?? 0, line: this.#lines[run] ?? 1}
  }

  #put(at: number, hash: number): void {
    const before = this.#first.get(hash)
    if (before !== undefined) this.#next.set(at, before)
    this.#first.set(hash, at)
  }

  #at(words: Int32Array, from: number, hash: number): number | undefined {
    for (let run = this.#first.get(hash); run !== undefined; run = this.#next.get(run)) {
      let same = 0
      while (same < runLength && this.#words[run + same] === words[from + same]) same++
      if (same === runLength) return run
    }
    return undefined
  }

  /** Tell of every run that counts, with its hash, each from the one before. */
  #roll(words: Int32Array, tell: (at: number, hash: number) => void): void {
    let [hash, longs, length] = [0, 0, 0]
    for (let end = 0; end < words.length; end++) {
      const word = words[end] ?? -1
      if (word < 0) {
        hash = longs = length = 0
        continue
      }
      if (length === runLength) {
        const gone = words[end - runLength] ?? 0
        hash = (hash - Math.imul(gone, highest)) | 0
        if (this.long(gone)) longs--
      } else length++
      hash = (Math.imul(hash, factor) + word) | 0
      if (this.long(word)) longs++
      if (length === runLength && longs >= leastWords) tell(end - runLength + 1, hash)
    }
  }
}

/** Weight of the first word of a run. */
const highest = Array.from({length: runLength - 1}).reduce<number>(product => Math.imul(product, factor), 1)
