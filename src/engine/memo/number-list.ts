const pieceNumbers = 1 << 16

/** A list of 32-bit numbers in chunks, since a single array would be copied on growth. Grows. */
export class NumberList {
  readonly #full: Uint32Array[] = []
  #piece = new Uint32Array(0)
  #end = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#end === this.#piece.length) {
      this.#full.push(this.#piece)
      // Most lists are short.
      this.#piece = new Uint32Array(Math.min(pieceNumbers, 4 * this.#end || 64))
      this.#end = 0
    }
    this.#piece[this.#end++] = number
    this.#length++
  }

  /** Bytes in native order. */
  bytes(): readonly Uint8Array[] {
    return [...this.#full, this.#piece.subarray(0, this.#end)].map(bytesOf)
  }
}

/** Bytes of numbers in native order. */
export const bytesOf = ({buffer, byteOffset, byteLength}: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)
