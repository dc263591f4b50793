import {hashOf, hashOfPieces} from './stamp.js'

const format = 'cess-traces 2'

/** Bytes, as they come one after the other, with what says that they are whole: their length and hash. */
export function framed(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return [new TextEncoder().encode(`${format} ${length} ${hashOfPieces(pieces)}\n`), ...pieces]
}

/** Bodies one after the other, up to the first that is not whole. */
export function framesIn(bytes: Buffer): readonly Buffer[] {
  const bodies: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const start = bytes.indexOf('\n', at) + 1
    const line = bytes.subarray(at, Math.max(start - 1, at)).toString()
    const body = bytes.subarray(start, start + Number(line.split(' ')[2]))
    if (start === 0 || line !== `${format} ${body.length} ${hashOf(body)}`) break
    bodies.push(body)
    at = start + body.length
  }
  return bodies
}
