import {fsyncSync} from 'node:fs'
import {hashOf, hashOfPieces} from './stamp.js'
import {writeTo} from './open-file.js'

const format = 'cess-traces 3'

/** A unit of the trace file: a full save or an addition. */
export interface Frame {
  readonly kind: 'saved' | 'added'
  readonly body: Buffer
}

/**
 * Append frames to an open file, each with its length and hash, and flush them. Returns their number.
 *
 * @param bodies In pieces, each made when it is its turn: they are many megabytes, and nobody joins them.
 */
export function writeFrames(file: number, kind: Frame['kind'], bodies: Iterable<readonly Uint8Array[]>): number {
  let count = 0
  for (const pieces of bodies) {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    writeTo(file, `${format} ${kind} ${length} ${hashOfPieces(pieces)}\n`)
    for (const piece of pieces) writeTo(file, piece)
    count++
  }
  fsyncSync(file)
  return count
}

/** Read frames up to the first incomplete one. */
export function framesIn(bytes: Buffer): readonly Frame[] {
  const frames: Frame[] = []
  let at = 0
  while (at < bytes.length) {
    const start = bytes.indexOf('\n', at) + 1
    const line = bytes.subarray(at, Math.max(start - 1, at)).toString()
    const [, , word, length] = line.split(' ')
    const kind = word === 'saved' ? word : 'added'
    const body = bytes.subarray(start, start + Number(length))
    if (start === 0 || line !== `${format} ${kind} ${body.length} ${hashOf(body)}`) break
    frames.push({kind, body})
    at = start + body.length
  }
  return frames
}
