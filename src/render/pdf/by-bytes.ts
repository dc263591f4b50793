import {LruCache} from '../../model/lru-cache.js'

/** Bytes that a number is made of. */
const samples = 512

/** Of an entry, beside what it holds: two arrays of bytes with their buffers. */
const entryBytes = 400

/**
 * Values by the bytes that they were worked out from, which are compared whole. A note is printed again and again while it is written,
 * and most of its pages and all its fonts are as they were.
 */
export class ByBytes<Value> {
  readonly #known: LruCache<number, {readonly raw: Uint8Array; readonly value: Value}>

  /** @param mostBytes Bytes that are kept, those of values included as far as these are said. */
  constructor(mostBytes: number) {
    this.#known = new LruCache(mostBytes)
  }

  /** The value of some bytes; nothing if they are new. */
  find(raw: Uint8Array): Value | undefined {
    const known = this.#known.get(numberOf(raw))
    return known && Buffer.compare(known.raw, raw) === 0 ? known.value : undefined
  }

  /** Keep a value, and the bytes, which nobody changes from then on. */
  keep(raw: Uint8Array, value: Value, bytes = 0): void {
    this.#known.set(numberOf(raw), {raw: alone(raw), value}, raw.length + bytes + entryBytes)
  }
}

/** Bytes without the larger buffer that they may stand in: Node has pools for short ones, and zlib gives the room that it had for its output. */
export const alone = (bytes: Uint8Array): Uint8Array =>
  bytes.buffer.byteLength > bytes.length ? new Uint8Array(bytes) : bytes

/** A number of 32 bits of some of the bytes, by FNV-1a (RFC 9923). */
function numberOf(bytes: Uint8Array): number {
  let hash = Math.imul(0x811c9dc5 ^ bytes.length, 0x01000193)
  const step = Math.max(1, Math.floor(bytes.length / samples))
  for (let at = 0; at < bytes.length; at += step) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash
}
