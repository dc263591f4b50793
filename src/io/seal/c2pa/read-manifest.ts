/** The statement of a C2PA manifest on the bytes that it was made for (C2PA 2.2, 18.5). */
export interface DataHash {
  readonly exclusions: readonly {readonly start: number; readonly length: number}[]
  readonly alg: string
  readonly hash: Buffer
}

const uuidBytes = 16
const label = 'c2pa.hash.data'

/** The hash of a file in its manifest store; undefined where there is none, or it cannot be read. */
export function dataHashIn(store: Buffer): DataHash | undefined {
  try {
    const content = contentOf(store, label)
    // A map by C2PA's schema, or something that the rule will find wrong.
    return content && (decodeCbor({bytes: content, at: 0}) as unknown as DataHash)
  } catch {
    return undefined
  }
}

/** Boxes (ISO 19566-5, 4.2): each a length, a type of four letters, contents. */
function boxesIn(bytes: Buffer): readonly {readonly type: string; readonly content: Buffer}[] {
  const boxes: {readonly type: string; readonly content: Buffer}[] = []
  for (let at = 0; at + 8 <= bytes.length; at += bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at)
    if (length < 8) break
    boxes.push({type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, at + length)})
  }
  return boxes
}

/** The contents of the first box of a label, however deep. */
function contentOf(bytes: Buffer, wanted: string): Buffer | undefined {
  for (const {type, content} of boxesIn(bytes)) {
    if (type !== 'jumb') continue
    const [description, ...inner] = boxesIn(content)
    const name = description?.content.toString('latin1', uuidBytes + 1).replace(/\0.*$/s, '')
    const found = name === wanted ? inner[0]?.content : contentOf(content, wanted)
    if (found) return found
  }
  return undefined
}

interface Place {
  readonly bytes: Buffer
  at: number
}

/** A value of CBOR (RFC 8949, 3); moves on. */
function decodeCbor(place: Place): unknown {
  const first = place.bytes.readUInt8(place.at++)
  const [major, info] = [first >> 5, first & 31]
  const count = countOf(place, info)
  const slice = () => place.bytes.subarray(place.at, (place.at += count))
  const items = (times: number) => Array.from({length: times}, () => decodeCbor(place))
  if (major === 0) return count
  if (major === 2) return slice()
  if (major === 3) return slice().toString('utf8')
  if (major === 4) return items(count)
  if (major === 5) return Object.fromEntries(Array.from({length: count}, () => items(2)))
  throw new Error('A hash has numbers, texts, bytes, lists and maps')
}

function countOf(place: Place, info: number): number {
  if (info < 24) return info
  const width = 2 ** (info - 24)
  const count = place.bytes.readUIntBE(place.at, Math.min(width, 6))
  place.at += width
  return count
}
