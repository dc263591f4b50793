import {viewOf} from '../../../model/bytes.js'

/**
 * A table of 16-bit numbers, as those of OpenType's layout are. A place is a number of such numbers from the table's beginning.
 *
 * @throws {RangeError} Where there is nothing, or what is pointed at stands at an odd byte.
 */
export class Numbers {
  private readonly numbers: Uint16Array

  constructor(table: Uint8Array) {
    const even = new Uint8Array(table.length + (table.length % 2))
    even.set(table)
    if (isLittle) Buffer.from(even.buffer).swap16()
    this.numbers = new Uint16Array(even.buffer)
  }

  at(place: number): number {
    const number = this.numbers[place]
    if (number === undefined) throw new RangeError('cut')
    return number
  }

  signedAt(place: number): number {
    return (this.at(place) << 16) >> 16
  }

  /** Four letters. */
  tagAt(place: number): string {
    const [first, last] = [this.at(place), this.at(place + 1)]
    return String.fromCharCode(first >> 8, first & 0xff, last >> 8, last & 0xff)
  }

  /** The place that an offset of 16 bits points at, counted from another place. */
  pointed(place: number, from: number): number {
    return from + halved(this.at(place))
  }

  /** The place that an offset of 32 bits points at, counted from another place. */
  pointedFar(place: number, from: number): number {
    return from + halved(this.at(place) * 0x10000 + this.at(place + 1))
  }
}

function halved(bytes: number): number {
  if (bytes % 2) throw new RangeError('odd')
  return bytes / 2
}

const isLittle = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** The tables of a font file, read where they stand. */
export class Tables {
  private readonly parts = new Map<string, Uint8Array>()

  /** @throws {RangeError} If the file ends before its list of tables. */
  constructor(bytes: Uint8Array) {
    const view = viewOf(bytes)
    for (let left = view.getUint16(4), at = 12; left > 0; left--, at += 16) {
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
      const from = view.getUint32(at + 8)
      const length = view.getUint32(at + 12)
      // fontkit has none of those without length.
      if (length > 0) this.parts.set(tag, bytes.subarray(from, from + length))
    }
  }

  has(tag: string): boolean {
    return this.parts.has(tag)
  }

  /** @throws {RangeError} If there is none. */
  bytes(tag: string): Uint8Array {
    const part = this.parts.get(tag)
    if (!part) throw new RangeError(`no ${tag}`)
    return part
  }

  /** @throws {RangeError} If there is none, and where it is read past its end. */
  view(tag: string): DataView {
    return viewOf(this.bytes(tag))
  }

  /** Undefined if there is none. */
  numbers(tag: string): Numbers | undefined {
    const part = this.parts.get(tag)
    return part && new Numbers(part)
  }
}

/** An answer from a font's tables; undefined where they cannot be read, which is fontkit's to judge. */
export function unlessUnread<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
