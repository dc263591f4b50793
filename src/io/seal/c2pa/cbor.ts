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
  if (typeof value === 'string') return withHead(major.text, new TextEncoder().encode(value))
  if (value instanceof Uint8Array) return withHead(major.bytes, value)
  if (value instanceof Map) return encodeMap(value)
  if (isList(value)) return Buffer.concat([head(major.array, value.length), ...value.map(encodeCbor)])
  // What is left of the union.
  const {tag, value: tagged} = value as Tagged
  return Buffer.concat([head(major.tag, tag), encodeCbor(tagged)])
}

const isList = (value: Cbor): value is readonly Cbor[] => Array.isArray(value)

const withHead = (kind: number, bytes: Uint8Array) => Buffer.concat([head(kind, bytes.length), bytes])

function encodeMap(map: ReadonlyMap<string | number, Cbor>): Uint8Array {
  const entries = [...map].map(([key, value]) => ({key: encodeCbor(key), value: encodeCbor(value)}))
  const sorted = entries.toSorted((a, b) => Buffer.compare(a.key, b.key))
  return Buffer.concat([head(major.map, map.size), ...sorted.flatMap(({key, value}) => [key, value])])
}

function head(kind: number, count: number): Uint8Array {
  const first = kind << 5
  if (count < 24) return Uint8Array.of(first | count)
  const bytes = Buffer.alloc(9)
  if (count < 0x100) return Buffer.of(first | 24, count)
  if (count < 0x1_0000) {
    bytes[0] = first | 25
    bytes.writeUInt16BE(count, 1)
    return bytes.subarray(0, 3)
  }
  if (count < 0x1_0000_0000) {
    bytes[0] = first | 26
    bytes.writeUInt32BE(count, 1)
    return bytes.subarray(0, 5)
  }
  bytes[0] = first | 27
  bytes.writeBigUInt64BE(BigInt(count), 1)
  return bytes
}

/** A map with text keys. */
export const cborMap = (entries: Readonly<Record<string, Cbor>>): ReadonlyMap<string, Cbor> =>
  new Map(Object.entries(entries))
