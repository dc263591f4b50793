import {joined, latin1, utf8} from '../bytes.js'

/** A value in DER (X.690, 10): a tag of one byte, a length, and what it holds. */
export interface Der {
  readonly tag: number
  /** All of it, tag and length included. */
  readonly bytes: Uint8Array
  readonly content: Uint8Array
}

/** Tags that certificates and signatures have (X.690, 8; RFC 5280, 4.1). */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  nothing: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

/** A value by its place in bytes: of the many that a hostile file may have, only what somebody looks at is made. */
class PlacedDer implements Der {
  readonly tag: number
  readonly #within: Uint8Array
  readonly #start: number
  readonly #from: number
  readonly end: number

  constructor(
    tag: number,
    within: Uint8Array,
    [start, from, end]: readonly [start: number, from: number, end: number],
  ) {
    this.tag = tag
    this.#within = within
    this.#start = start
    this.#from = from
    this.end = end
  }

  get bytes(): Uint8Array {
    return this.#within.subarray(this.#start, this.end)
  }

  get content(): Uint8Array {
    return this.#within.subarray(this.#from, this.end)
  }
}

const longLength = 0x80
/** Nothing that is read here has more than 2^24 bytes. */
const mostLengthBytes = 3
const lowBits = 0x7f
/** Tags that go on in a second byte are in no certificate. */
const longTag = 0x1f

/**
 * Read the value that some bytes begin with.
 *
 * @throws {RangeError} If it is no DER, or goes on beyond the end.
 */
export const readDer = (bytes: Uint8Array): Der => derAt(bytes, 0)

function derAt(bytes: Uint8Array, at: number): PlacedDer {
  const tag = byteAt(bytes, at)
  if ((tag & longTag) === longTag) throw damaged()
  const first = byteAt(bytes, at + 1)
  const more = first < longLength ? 0 : first & lowBits
  if (first === longLength || more > mostLengthBytes) throw damaged()
  let length = more === 0 ? first : 0
  for (let index = 0; index < more; index++) length = length * 256 + byteAt(bytes, at + 2 + index)
  const from = at + 2 + more
  if (from + length > bytes.length) throw damaged()
  return new PlacedDer(tag, bytes, [at, from, from + length])
}

/**
 * The values that a value holds, one after the other.
 *
 * @throws {RangeError} If they are no DER.
 */
export function partsOf({content}: Der): readonly Der[] {
  const parts: Der[] = []
  for (let at = 0; at < content.length;) {
    const part = derAt(content, at)
    parts.push(part)
    at = part.end
  }
  return parts
}

/**
 * The values that a value of a sort holds.
 *
 * @throws {RangeError} If it is of another sort, or they are no DER.
 */
export function partsWithin(tag: number, value: Der | undefined): readonly Der[] {
  if (value?.tag !== tag) throw damaged()
  return partsOf(value)
}

/**
 * The first of some values.
 *
 * @throws {RangeError} If there is none.
 */
export function firstOf(parts: readonly Der[]): Der {
  const [part] = parts
  if (!part) throw damaged()
  return part
}

const byteAt = (bytes: Uint8Array, at: number): number => {
  const byte = bytes[at]
  if (byte === undefined) throw damaged()
  return byte
}

const damaged = () => new RangeError('These bytes are no DER')

/** A value in DER. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return joined([Uint8Array.of(tag, ...lengthBytes(length)), ...parts])
}

function lengthBytes(length: number): readonly number[] {
  if (length < longLength) return [length]
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return [longLength | bytes.length, ...bytes]
}

const firstArcs = 40
const arcBase = 128

/** An object identifier (X.690, 8.19): `1.2.840.113549.1.7.2`. */
export function oid(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  return der(tags.oid, Uint8Array.from([first * firstArcs + second, ...rest].flatMap(arcBytes)))
}

function arcBytes(arc: number): readonly number[] {
  const bytes = [arc % arcBase]
  for (let rest = Math.floor(arc / arcBase); rest > 0; rest = Math.floor(rest / arcBase))
    bytes.unshift((rest % arcBase) | longLength)
  return bytes
}

/**
 * The text of an object identifier.
 *
 * @throws {RangeError} If it is none.
 */
export function oidText({tag, content}: Der): string {
  if (tag !== tags.oid || (content.at(-1) ?? longLength) >= longLength) throw damaged()
  const arcs: number[] = []
  let open = 0
  for (const byte of content) {
    open = open * arcBase + (byte & lowBits)
    if (byte >= longLength) continue
    arcs.push(open)
    open = 0
  }
  const [first = 0, ...rest] = arcs
  const top = Math.min(2, Math.floor(first / firstArcs))
  return [top, first - top * firstArcs, ...rest].join('.')
}

/**
 * A moment of a certificate or signature (RFC 5280, 4.1.2.5), in ms since 1970.
 *
 * @throws {RangeError} If it is none, or in a form that DER does not have.
 */
export function timeOf({tag, content}: Der): number {
  const text = latin1(content)
  const [, short = '', rest = ''] =
    (tag === tags.utcTime ? /^(\d{2})(\d{10})Z$/ : /^(\d{4})(\d{10})Z$/).exec(text) ?? []
  if (rest === '') throw damaged()
  const year = tag === tags.utcTime ? (Number(short) < 50 ? '20' : '19') + short : short
  const [month, day, hour, minute, second] = rest.match(/\d{2}/g) ?? []
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time)) throw damaged()
  return time
}

/** A moment as certificates and signatures write it: of two digits for its year before 2050. */
export function derTime(date: Date): Uint8Array {
  const digits = date.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  const isShort = date.getUTCFullYear() < 2050
  return der(isShort ? tags.utcTime : tags.generalizedTime, utf8(isShort ? digits.slice(2) : digits))
}

/** The tag of a part with a number of its own, `[0]` and so on, that holds other parts. */
export const numbered = (number: number): number => 0xa0 | number
