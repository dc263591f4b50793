import {grown, NumberTable} from './numbers.js'
import {readingsOf} from './readings.js'
import {printAt, runLength} from './runs.js'
import type {WordReader} from './words.js'

/**
 * Prints of all runs of words of some texts, by all ways of reading each, in pairs of numbers. They can be kept: whatever is secret later, its
 * runs that stand in these texts are found by them. One pair of runs in 2⁶⁴ is taken for another.
 *
 * @param known Prints that are left out.
 */
export function runPrints(
  texts: Iterable<string>,
  reader: WordReader,
  known: Int32Array = new Int32Array(),
): Int32Array {
  const prints = new PrintList(known)
  for (const text of texts)
    for (const reading of readingsOf({status: 'read', inner: [], text})) {
      const {count, hashes} = reader.read(reading.text)
      for (let at = 0; at + runLength <= count; at++) prints.add(printAt(hashes, at))
    }
  return prints.added()
}

/** Prints in order, each once but for chance. */
class PrintList {
  #count = 0
  #numbers = new Int32Array(1024)
  /** The place of a print by its first number. */
  readonly #places = new NumberTable()
  readonly #known: number

  constructor(known: Int32Array) {
    for (let at = 0; at < known.length; at += 2) this.add([known[at] ?? 0, known[at + 1] ?? 0])
    this.#known = this.#count
  }

  add([first, second]: readonly [number, number]): void {
    const known = this.#places.get(first)
    if (known !== -1 && this.#numbers[2 * known + 1] === second) return
    if (known === -1) this.#places.set(first, this.#count)
    if (2 * this.#count === this.#numbers.length) this.#numbers = grown(this.#numbers)
    this.#numbers.set([first, second], 2 * this.#count++)
  }

  added = (): Int32Array => this.#numbers.slice(2 * this.#known, 2 * this.#count)
}
