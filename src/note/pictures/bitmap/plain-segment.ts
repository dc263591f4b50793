import {bytesOf, joined, latin} from './joined.js'

const none = new Uint8Array()

/**
 * A segment of a JPEG, as long as what it says it holds; empty if it draws nothing, undefined if it is cut.
 *
 * @see ITU-T T.81, B.2: what follows each marker
 */
export function plainSegment(marker: number, content: Uint8Array): Uint8Array | undefined {
  if (marker === 0xe0) return fileHead(content)
  if (marker === 0xee) return latin(content.subarray(0, 5)) === 'Adobe' ? upTo(content, 12) : none
  const length = lengths.get(marker)?.(content)
  return length === undefined ? none : upTo(content, length)
}

const upTo = (content: Uint8Array, length: number): Uint8Array | undefined =>
  length <= content.length ? content.subarray(0, length) : undefined

/** JFIF with version and density; its thumbnail, which may show what was cut off, has no pixels (JFIF 1.02). */
function fileHead(content: Uint8Array): Uint8Array {
  if (latin(content.subarray(0, 5)) !== 'JFIF\0' || content.length < 12) return none
  return joined([bytesOf('JFIF\0'), content.subarray(5, 12), new Uint8Array(2)])
}

type Length = (content: Uint8Array) => number

const frame: Length = content => 6 + 3 * (content[5] ?? 0)

/** Whole tables, one after the other. */
const tables =
  (lengthAt: (content: Uint8Array, at: number) => number): Length =>
  content => {
    let at = 0
    while (at < content.length) {
      const end = at + lengthAt(content, at)
      // What is no whole table is no table.
      if (end > content.length) break
      at = end
    }
    return at
  }

const quantization = tables((content, at) => 1 + ((content[at] ?? 0) >= 0x10 ? 128 : 64))
const huffman = tables((content, at) => 17 + content.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0))

const lengths: ReadonlyMap<number, Length> = new Map<number, Length>([
  [0xc0, frame],
  [0xc1, frame],
  [0xc2, frame],
  [0xc4, huffman],
  [0xda, content => 4 + 2 * (content[0] ?? 0)],
  [0xdb, quantization],
  [0xdd, () => 2],
])
