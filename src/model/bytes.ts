/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A text in UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Whether two runs of bytes are the same. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/** Whether bytes have others at a place, at first their beginning. */
export const beginsWith = (bytes: Uint8Array, sign: readonly number[], from = 0): boolean =>
  sign.every((byte, index) => bytes[from + index] === byte)

/** Base64 (RFC 4648, 4). */
export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCodePoint(byte)).join(''))

/** Bytes of a text in Base64 as an encoder writes it (RFC 4648, 3.5); undefined for any other. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const bytes = Uint8Array.from(atob(text), character => character.codePointAt(0) ?? 0)
  return toBase64(bytes) === text ? bytes : undefined
}

/** Two hexadecimal digits for each byte. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** The bytes of hexadecimal digits, two for each; inverse of `toHex`. One that is left over is none. */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor(digits.length / 2))
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (nibble(digits.charCodeAt(2 * at)) << 4) | nibble(digits.charCodeAt(2 * at + 1))
  return bytes
}

/** Letters of either case are nine beyond their last four bits (ASCII). */
const nibble = (code: number): number => (code & 15) + (code > 0x39 ? 9 : 0)

/** A view of bytes, to read numbers. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Each byte as a sign (ISO 8859-1); in pieces, since a call takes some ten thousand arguments. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    // A list of numbers to those who only count and take them; spread, each would be asked for by itself.
    text += String.fromCharCode.apply(undefined, bytes.subarray(at, at + 8192) as unknown as number[])
  return text
}

/** The bytes of a text of which each sign is one; inverse of `latin1`. */
export function latin1Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** The last place of some bytes; -1 where there is none. */
export function lastPlaceOf(wanted: Uint8Array, bytes: Uint8Array): number {
  const [first = 0] = wanted
  let at = bytes.lastIndexOf(first)
  while (at > 0 && !isAt(at, wanted, bytes)) at = bytes.lastIndexOf(first, at - 1)
  return at >= 0 && isAt(at, wanted, bytes) ? at : -1
}

function isAt(at: number, wanted: Uint8Array, bytes: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false
  return true
}
