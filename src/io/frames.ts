import {hashOf} from './stamp.js'

const format = 'cess-traces 2'

/** A piece with what says that it is whole: its length and hash. */
export const framed = (body: Uint8Array): readonly Uint8Array[] => [
  new TextEncoder().encode(`${format} ${body.length} ${hashOf(body)}\n`),
  body,
]

/** Pieces one after the other, up to the first that is not whole. */
export function framesIn(bytes: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = []
  let at = 0
  while (at < bytes.length) {
    const start = bytes.indexOf('\n', at) + 1
    const line = bytes.subarray(at, Math.max(start - 1, at)).toString()
    const body = bytes.subarray(start, start + Number(line.split(' ')[2]))
    if (start === 0 || line !== `${format} ${body.length} ${hashOf(body)}`) break
    pieces.push(body)
    at = start + body.length
  }
  return pieces
}
