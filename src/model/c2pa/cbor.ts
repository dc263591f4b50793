import {joined, utf8} from '../bytes.js'

/** A value of CBOR (RFC 8949) as C2PA manifests use it: integers only; map keys are text or numbers. */
export type Cbor =
  number | string | boolean | null | Uint8Array | readonly Cbor[] | ReadonlyMap<string | number, Cbor> | Tagged

/** A value with a tag (RFC 8949, 3.4). */
export interface Tagged {
  readonly tag: number
  readonly value: Cbor
}

const major = {unsigned: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6}
const simple = {false: 0xf4, true: 0xf5, null: 0xf6}

/** Encode a value deterministically: shortest numbers, sorted keys (RFC 8949, 4.2.1). */
export function encodeCbor(value: Cbor): Uint8Array {
  if (value === null) return Uint8Array.of(simple.null)
  if (typeof value === 'boolean') return Uint8Array.of(value ? simple.true : simple.false)
  if (typeof value === 'number') return value < 0 ? head(major.negative, -1 - value) : head(major.unsigned, value)
  if (typeof value === 'string') return withHead(major.text, utf8(value))
  if (value instanceof Uint8Array) return withHead(major.bytes, value)
  if (value instanceof Map) return encodeMap(value)
  if (isList(value)) return joined([head(major.array, value.length), ...value.map(encodeCbor)])
  // What is left of the union.
  const {tag, value: tagged} = value as Tagged
  return joined([head(major.tag, tag), encodeCbor(tagged)])
}

const isList = (value: Cbor): value is readonly Cbor[] => Array.isArray(value)

const withHead = (kind: number, bytes: Uint8Array) => joined([head(kind, bytes.length), bytes])

function encodeMap(map: ReadonlyMap<string | number, Cbor>): Uint8Array {
  const entries = [...map].map(([key, value]) => ({key: encodeCbor(key), value: encodeCbor(value)}))
  const sorted = entries.toSorted((a, b) => inOrder(a.key, b.key))
  return joined([head(major.map, map.size), ...sorted.flatMap(({key, value}) => [key, value])])
}

/** Order of bytes: by the first that differs; shorter keys have smaller heads. */
function inOrder(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function head(kind: number, count: number): Uint8Array {
  const first = kind << 5
  if (count < 24) return Uint8Array.of(first | count)
  const power = [0x100, 0x1_0000, 0x1_0000_0000].findIndex(most => count < most)
  const width = power === -1 ? 8 : 2 ** power
  const bytes = Array.from({length: width}, (_, at) => Math.floor(count / 256 ** (width - 1 - at)) % 256)
  return Uint8Array.of(first | (24 + Math.log2(width)), ...bytes)
}

/** A map with text keys. */
export const cborMap = (entries: Readonly<Record<string, Cbor>>): ReadonlyMap<string, Cbor> =>
  new Map(Object.entries(entries))

interface Place {
  readonly bytes: Uint8Array
  at: number
}

/** Deeper values are in no manifest. */
const mostDepth = 16

/**
 * Decode the one value that bytes are, of known length in all its parts.
 *
 * @throws {RangeError} If it is none, or has a key twice.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const place = {bytes, at: 0}
  const value = valueAt(place, mostDepth)
  if (place.at !== bytes.length) throw damaged()
  return value
}

/** Moves on. */
function valueAt(place: Place, depth: number): Cbor {
  const first = numberAt(place, 1)
  const known = simples.get(first)
  if (known !== undefined) return known
  const [kind, short] = [first >> 5, first & 31]
  if (depth === 0 || kind > major.tag || short > 27) throw damaged()
  const count = short < 24 ? short : numberAt(place, 2 ** (short - 24))
  if (kind === major.unsigned) return count
  if (kind === major.negative) return -1 - count
  if (kind === major.tag) return {tag: count, value: valueAt(place, depth - 1)}
  // Each value takes a byte at least; lists have room for those alone that are there.
  if (count > place.bytes.length - place.at) throw damaged()
  if (kind === major.array) return listOf(count, () => valueAt(place, depth - 1))
  if (kind === major.map) return mapOf(listOf(count, () => [valueAt(place, depth - 1), valueAt(place, depth - 1)]))
  const content = place.bytes.subarray(place.at, (place.at += count))
  return kind === major.text ? new TextDecoder('utf-8', {ignoreBOM: true}).decode(content) : content
}

const simples: ReadonlyMap<number, boolean | null> = new Map<number, boolean | null>([
  [simple.false, false],
  [simple.true, true],
  [simple.null, null],
])

function listOf<Value>(count: number, read: () => Value): Value[] {
  const values: Value[] = []
  while (values.length < count) values.push(read())
  return values
}

function mapOf(entries: readonly (readonly Cbor[])[]): ReadonlyMap<string | number, Cbor> {
  const map = new Map<string | number, Cbor>()
  for (const [key, value = null] of entries) {
    if ((typeof key !== 'string' && typeof key !== 'number') || map.has(key)) throw damaged()
    map.set(key, value)
  }
  return map
}

/** A number of some bytes, the highest first; moves on. */
function numberAt(place: Place, width: number): number {
  const bytes = place.bytes.subarray(place.at, (place.at += width))
  if (bytes.length < width) throw damaged()
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}

const damaged = () => new RangeError('These bytes are no CBOR')
