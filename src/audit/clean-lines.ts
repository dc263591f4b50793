/** Numbers of a row: two hashes and the length of a line, which is 0 in a free row, then the lengths of its two ends. */
const width = 5
const fewestRows = 1024
/** Lines of so many are known at the same time, in some 1.3 MB: of a site of a few hundred notes, all. */
const mostLines = 1 << 15

/** Two numbers of 32 bits that mix what they are given unlike each other. */
const [one, other] = [0x85ebca77, 0xc2b2ae3d]

/**
 * Lines in which nothing is looked for, and how much is read of each all the same. As texts they would outweigh all else that an audit
 * knows: a line is known by its length and 64 bits of hash, and one in so many is taken for another.
 */
export class CleanLines {
  #count = 0
  #mask = fewestRows - 1
  #rows = new Int32Array(fewestRows * width)
  /** Of the line that was looked for last. */
  #hashes: readonly [number, number] = [0, 0]

  /** The row of a line of a text; −1 where it is not known. */
  find(text: string, start: number, end: number): number {
    let [a, b] = [one, other]
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      a = Math.imul(a ^ code, one)
      b = Math.imul(((b << 5) | (b >>> 27)) ^ code, other)
    }
    this.#hashes = [a, b]
    const at = this.#placeOf(a, b, end - start)
    return this.#rows[at + 2] === 0 ? -1 : at
  }

  /**
   * Know the line that was looked for last, and was not known, by the characters that are read at its beginning and end; returns its row.
   */
  add(length: number, head: number, tail: number): number {
    if (this.#count === mostLines) this.#begin(fewestRows)
    else if (2 * this.#count > this.#mask) this.#grow()
    const [a, b] = this.#hashes
    const row = this.#placeOf(a, b, length)
    this.#rows.set([a, b, length, head, tail], row)
    this.#count++
    return row
  }

  headOf = (row: number): number => this.#rows[row + 3] ?? 0

  tailOf = (row: number): number => this.#rows[row + 4] ?? 0

  #placeOf(a: number, b: number, length: number): number {
    const rows = this.#rows
    for (let place = (a ^ (a >>> 15)) & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * width
      const known = rows[at + 2]
      if (known === 0 || (known === length && rows[at] === a && rows[at + 1] === b)) return at
    }
  }

  #begin(rows: number): void {
    this.#count = 0
    this.#mask = rows - 1
    this.#rows = new Int32Array(rows * width)
  }

  #grow(): void {
    const [rows, count] = [this.#rows, this.#count]
    this.#begin((rows.length / width) * 2)
    for (let at = 0; at < rows.length; at += width) {
      const row = rows.subarray(at, at + width)
      if (row[2] !== 0) this.#rows.set(row, this.#placeOf(row[0] ?? 0, row[1] ?? 0, row[2] ?? 0))
    }
    this.#count = count
  }
}
