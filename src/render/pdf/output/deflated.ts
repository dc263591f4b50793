import {LruCache} from '../../../model/lru-cache.js'

/** Bytes of streams that are kept: some notes of a desk, and the fonts of a build that all of them have. */
const mostBytes = 4_000_000
/** Bytes of a stream that its number is made of. */
const samples = 512

/**
 * Streams that were compressed before, as they were given and as they stand in files. A note is printed again and again while it is
 * written, and most of its pages and all its fonts are as they were.
 */
export class DeflatedStreams {
  readonly #known = new LruCache<number, {readonly raw: Uint8Array; readonly bytes: Uint8Array}>(mostBytes)

  /** The compressed form of a stream; nothing if it is new. */
  find(raw: Uint8Array): Uint8Array | undefined {
    const known = this.#known.get(numberOf(raw))
    return known && isSame(known.raw, raw) ? known.bytes : undefined
  }

  keep(raw: Uint8Array, bytes: Uint8Array): void {
    this.#known.set(numberOf(raw), {raw, bytes}, raw.length + bytes.length)
  }
}

/** A number of 32 bits of some of the bytes, by FNV-1a: those who share one are compared. */
function numberOf(bytes: Uint8Array): number {
  let hash = Math.imul(0x811c9dc5 ^ bytes.length, 0x01000193)
  const step = Math.max(1, Math.floor(bytes.length / samples))
  for (let at = 0; at < bytes.length; at += step) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
