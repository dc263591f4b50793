import {joined} from '../bytes.js'

/** Bytes of the length in front of each piece. */
const lengthBytes = 4

/** Pieces of a file one after the other, each with its length in front of it: 32 bits, the highest first. */
export const joinPieces = (pieces: readonly Uint8Array[]): Uint8Array =>
  joined(
    pieces.flatMap(piece => {
      const length = new Uint8Array(lengthBytes)
      new DataView(length.buffer).setUint32(0, piece.length)
      return [length, piece]
    }),
  )

/** The pieces that `joinPieces` joined; undefined where the bytes are no such file, or not whole. */
export function splitPieces<Held extends ArrayBufferLike>(
  bytes: Uint8Array<Held>,
): readonly Uint8Array<Held>[] | undefined {
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Uint8Array<Held>[] = []
  for (let at = 0; at < bytes.length;) {
    const start = at + lengthBytes
    if (start > bytes.length) return undefined
    at = start + lengths.getUint32(at)
    if (at > bytes.length) return undefined
    pieces.push(bytes.subarray(start, at))
  }
  return pieces
}
