import {latin1, viewOf} from '../bytes.js'

/** The statement of a C2PA manifest on the bytes that it was made for (C2PA 2.2, 18.5). */
export interface DataHash {
  readonly exclusions: readonly {readonly start: number; readonly length: number}[]
  readonly alg: string
  readonly hash: Uint8Array
}

const uuidBytes = 16
const label = 'c2pa.hash.data'

/** The hash of a file in its manifest store; undefined where there is none, or it cannot be read. */
export function dataHashIn(store: Uint8Array): DataHash | undefined {
  try {
    const content = contentOf(store, label)
    // A map by C2PA's schema, or something that the rule will find wrong.
    return content && (decodeCbor({bytes: content, at: 0}) as unknown as DataHash)
  } catch {
    return undefined
  }
}

/**
 * A number of four bytes, the highest first.
 *
 * @throws {RangeError} If there are fewer.
 */
export const uint32 = (bytes: Uint8Array, at: number): number => viewOf(bytes).getUint32(at)

/** Boxes (ISO 19566-5, 4.2): each a length, a type of four letters, contents. */
function boxesIn(bytes: Uint8Array): readonly {readonly type: string; readonly content: Uint8Array}[] {
  const boxes: {readonly type: string; readonly content: Uint8Array}[] = []
  for (let at = 0; at + 8 <= bytes.length; at += uint32(bytes, at)) {
    const length = uint32(bytes, at)
    if (length < 8) break
    boxes.push({type: latin1(bytes.subarray(at + 4, at + 8)), content: bytes.subarray(at + 8, at + length)})
  }
  return boxes
}

/** The contents of the first box of a label, however deep. */
function contentOf(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
  for (const {type, content} of boxesIn(bytes)) {
    if (type !== 'jumb') continue
    const [description, ...inner] = boxesIn(content)
    const name = latin1(description?.content.subarray(uuidBytes + 1) ?? new Uint8Array()).replace(/\0.*$/s, '')
    const found = name === wanted ? inner[0]?.content : contentOf(content, wanted)
    if (found) return found
  }
  return undefined
}

interface Place {
  readonly bytes: Uint8Array
  at: number
}

/** A value of CBOR (RFC 8949, 3); moves on. */
function decodeCbor(place: Place): unknown {
  const first = numberAt(place, 1)
  const [major, info] = [first >> 5, first & 31]
  const count = info < 24 ? info : numberAt(place, 2 ** (info - 24))
  // Each value takes a byte at least.
  if (major > 1 && count > place.bytes.length - place.at) throw new RangeError('It ends too soon')
  const slice = () => place.bytes.subarray(place.at, (place.at += count))
  if (major === 0) return count
  if (major === 2) return slice()
  if (major === 3) return new TextDecoder().decode(slice())
  if (major === 4) return listOf(count, () => decodeCbor(place))
  if (major === 5) return Object.fromEntries(listOf(count, () => [String(decodeCbor(place)), decodeCbor(place)]))
  throw new RangeError('A hash has numbers, texts, bytes, lists and maps')
}

/** So many values, with room for those alone that are there: a few nested lists, each of millions, would else take all memory. */
function listOf<Value>(count: number, read: () => Value): Value[] {
  const values: Value[] = []
  while (values.length < count) values.push(read())
  return values
}

/** A number of some bytes, the highest first; moves on. */
function numberAt(place: Place, width: number): number {
  const bytes = place.bytes.subarray(place.at, (place.at += width))
  if (bytes.length < width) throw new RangeError('It ends too soon')
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}
