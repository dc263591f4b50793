import {grown, NumberTable} from './numbers.js'

/** Prints of runs in order, each once but for chance. */
export class PrintList {
  #count = 0
  #numbers = new Int32Array(1024)
  /** The place of a print by its first number. */
  readonly #places = new NumberTable()
  readonly #known: number

  /** @param known Prints that are there from the beginning. */
  constructor(known: Int32Array = new Int32Array()) {
    for (let at = 0; at < known.length; at += 2) this.add([known[at] ?? 0, known[at + 1] ?? 0])
    this.#known = this.#count
  }

  /** @returns Whether it is new. */
  add([first, second]: readonly [number, number]): boolean {
    const known = this.#places.get(first)
    if (known !== -1 && this.#numbers[2 * known + 1] === second) return false
    if (known === -1) this.#places.set(first, this.#count)
    if (2 * this.#count === this.#numbers.length) this.#numbers = grown(this.#numbers)
    this.#numbers.set([first, second], 2 * this.#count++)
    return true
  }

  /** Prints that came to them, in pairs of numbers. */
  added = (): Int32Array => this.#numbers.slice(2 * this.#known, 2 * this.#count)
}
