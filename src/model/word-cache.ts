/**
 * Values by word, of which those that were asked for last are kept: `most` at least, and never twice as many. Two generations of them cost
 * nothing where a word is known, as it nearly always is.
 */
export class WordCache<Value> {
  readonly #most: number
  #recent = new Map<string, Value>()
  #earlier = new Map<string, Value>()

  /** @param most Words of a generation. */
  constructor(most: number) {
    this.#most = most
  }

  /** The value of a word; made and kept if it is not known. `make` is given the word apart from the text that it stands in. */
  getOrInsertComputed(word: string, make: (word: string) => Value): Value {
    const recent = this.#recent.get(word)
    if (recent !== undefined) return recent
    const own = apart(word)
    const value = this.#earlier.get(word) ?? make(own)
    if (this.#recent.size >= this.#most) {
      this.#earlier = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(own, value)
    return value
  }

  /** Words that are kept. */
  get size(): number {
    return new Set([...this.#recent.keys(), ...this.#earlier.keys()]).size
  }
}

/** V8 makes longer pieces of a text views of it: whoever keeps one keeps the whole text. */
const fewestInView = 13

const apart = (word: string): string => (word.length < fewestInView ? word : ` ${word}`.slice(1))
