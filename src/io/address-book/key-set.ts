import {randomBytes} from 'node:crypto'

const firstSlots = 1024
/** Fuller, and looking up takes long. */
const fullest = 0.6
const prime = 0x01_00_01_93 // FNV-1a's
const other = 0x85_eb_ca_6b

/**
 * A set of texts that remembers 64 bits of each: two words of a hash with a seed of its own, so that nobody can choose texts
 * that it confuses. Of a million texts, two are confused once in thirty million sets. A million take 16 MB.
 */
export class KeySet {
  #slots = new Uint32Array(2 * firstSlots)
  #size = 0
  readonly #seeds = new Uint32Array(new Uint8Array(randomBytes(8)).buffer)

  /** Whether a text was not in the set; it is then. */
  add(text: string): boolean {
    if (this.#size > (this.#slots.length / 2) * fullest) this.#grow()
    let [a, b] = [this.#seeds[0] ?? 0, this.#seeds[1] ?? 0]
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      a = Math.imul(a ^ code, prime)
      b = Math.imul((b << 13) | (b >>> 19), other) ^ code
    }
    // An empty slot is two zeros.
    const isNew = this.#put((a ^ (a >>> 15)) >>> 0, (b ^ (b >>> 13)) >>> 0 || 1)
    if (isNew) this.#size++
    return isNew
  }

  #put(a: number, b: number): boolean {
    const slots = this.#slots
    const mask = slots.length / 2 - 1
    for (let slot = (a ^ Math.imul(b, prime)) & mask; ; slot = (slot + 1) & mask) {
      if (slots[2 * slot + 1] === 0) {
        slots[2 * slot] = a
        slots[2 * slot + 1] = b
        return true
      }
      if (slots[2 * slot] === a && slots[2 * slot + 1] === b) return false
    }
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Uint32Array(2 * before.length)
    for (let index = 0; index < before.length; index += 2) {
      const [a = 0, b = 0] = [before[index], before[index + 1]]
      if (b !== 0) this.#put(a, b)
    }
  }
}
