import {randomBytes} from 'node:crypto'

const firstSlots = 1024
/** Load factor above which lookups are slow. */
const fullest = 0.6
const prime = 0x01_00_01_93 // FNV-1a's
const other = 0x85_eb_ca_6b

/** Words per slot: two of the hash, and the number of the text. */
const words = 3

/**
 * A set of texts that stores 64-bit hashes with a random seed, so that collisions cannot be crafted. Of a million texts, two collide once
 * in thirty million sets. A million texts take 24 MB.
 */
export class KeySet {
  #slots = new Uint32Array(words * firstSlots)
  #size = 0
  readonly #seeds = new Uint32Array(new Uint8Array(randomBytes(8)).buffer)

  /** Add a text; returns whether it is new. */
  add(text: string): boolean {
    const before = this.#size
    return this.number(text) === before
  }

  /** Number of a text from 0, in order of first occurrence; adds it. */
  number(text: string): number {
    if (this.#size > (this.#slots.length / words) * fullest) this.#grow()
    let [a, b] = [this.#seeds[0] ?? 0, this.#seeds[1] ?? 0]
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      a = Math.imul(a ^ code, prime)
      b = Math.imul((b << 13) | (b >>> 19), other) ^ code
    }
    // An empty slot is three zeros.
    const number = this.#put((a ^ (a >>> 15)) >>> 0, (b ^ (b >>> 13)) >>> 0 || 1, this.#size)
    if (number === this.#size) this.#size++
    return number
  }

  /** Insert a hash with a number unless it is present; returns its number. */
  #put(a: number, b: number, number: number): number {
    const slots = this.#slots
    const mask = slots.length / words - 1
    for (let slot = (a ^ Math.imul(b, prime)) & mask; ; slot = (slot + 1) & mask) {
      const at = words * slot
      if (slots[at + 1] === 0) {
        slots.set([a, b, number], at)
        return number
      }
      if (slots[at] === a && slots[at + 1] === b) return slots[at + 2] ?? number
    }
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Uint32Array(2 * before.length)
    for (let index = 0; index < before.length; index += words) {
      const [a = 0, b = 0, number = 0] = before.subarray(index, index + words)
      if (b !== 0) this.#put(a, b, number)
    }
  }
}
