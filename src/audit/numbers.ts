/**
 * Whole numbers of 32 bits as keys of others, from 0 on: a `Map` of them would hold each key as an object, and be asked for each word
 * of all public files.
 */
export class NumberTable {
  #size = 0
  #mask = 1023
  #keys = new Int32Array(1024)
  /** 0 where a place is free, else one more than the value. */
  #values = new Int32Array(1024)

  get size(): number {
    return this.#size
  }

  /** @returns −1 if the key is none of the table's. */
  get(key: number): number {
    const keys = this.#keys
    const values = this.#values
    const mask = this.#mask
    for (let at = placeOf(key) & mask; ; at = (at + 1) & mask) {
      const value = values[at] ?? 0
      if (value === 0) return -1
      if (keys[at] === key) return value - 1
    }
  }

  /** The value of a key; a new one gets the number of those before it, which all must have got theirs so. */
  numberOf(key: number): number {
    const known = this.get(key)
    if (known !== -1) return known
    const number = this.#size
    this.set(key, number)
    return number
  }

  set(key: number, value: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow()
    this.#put(key, value + 1)
  }

  #put(key: number, value: number): void {
    let at = placeOf(key) & this.#mask
    while (this.#values[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask
    if (this.#values[at] === 0) this.#size++
    this.#keys[at] = key
    this.#values[at] = value
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    const length = keys.length * 2
    this.#size = 0
    this.#mask = length - 1
    this.#keys = new Int32Array(length)
    this.#values = new Int32Array(length)
    for (let at = 0; at < values.length; at++) if (values[at] !== 0) this.#put(keys[at] ?? 0, values[at] ?? 0)
  }
}

/** A list twice as long that begins with the same numbers. */
export function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2)
  longer.set(list)
  return longer
}

/** Keys that follow each other, or differ in their highest bits alone, do not crowd. */
const placeOf = (key: number): number => {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 16)
}
