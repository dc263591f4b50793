import {Readable} from 'node:stream'

/** Largest content length that is believed. */
const mostBytes = 64 * 1024 * 1024
/** Longest header. */
const mostOfHead = 1024

const head = /^(?:[A-Za-z-]+:[^\r\n]*\r\n)+\r\n/
const lengthLine = /^Content-Length:[ \t]*(\d{1,9})[ \t]*\r$/im
const begun = 'Content-Length:'
const nextHead = /^Content-Length:[ \t]*\d{1,9}\r\n/

/**
 * Whole messages of a stream, with their headers (LSP, base protocol). Skips garbage and truncated messages, since a reader by lengths
 * alone would stay out of step after one error.
 */
export async function* wholeFrames(
  chunks: AsyncIterable<Uint8Array>,
  onLost: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let [parts, total, least]: [Uint8Array[], number, number] = [[], 0, 0]
  for await (const chunk of chunks) {
    parts.push(chunk)
    total += chunk.length
    // Of a long message nothing is looked at before it is there, or another begins.
    if (total < least && !Buffer.from(chunk.subarray(0, begun.length)).equals(Buffer.from(begun))) continue
    let held = Buffer.concat(parts)
    for (let found = partOf(held); found.end <= held.length && held.length > 0; found = partOf(held)) {
      if (found.isFrame) yield held.subarray(0, found.end)
      else onLost(found.end)
      held = held.subarray(found.end)
    }
    ;[parts, total, least] = [[held], held.length, partOf(held).end]
  }
}

/** The first part of bytes: a frame or garbage, and its end, which may not have arrived yet. */
function partOf(held: Buffer): {readonly isFrame: boolean; readonly end: number} {
  const start = held.toString('latin1', 0, mostOfHead)
  const [whole] = head.exec(start) ?? []
  if (
    whole === undefined &&
    start.length < mostOfHead &&
    /^[A-Za-z-]*(?::[^\r\n]*(?:\r\n?|$)|$)/.test(start) &&
    !start.includes('\r\n\r\n')
  )
    return {isFrame: false, end: held.length + 1}
  const bytes = Number(lengthLine.exec(whole ?? '')?.[1] ?? mostBytes + 1)
  if (whole === undefined || bytes > mostBytes) return {isFrame: false, end: headAfter(held, 1)}
  const end = whole.length + bytes
  const cut = headAfter(held.subarray(0, end), whole.length)
  return cut < Math.min(end, held.length) ? {isFrame: false, end: cut} : {isFrame: true, end}
}

/** Start of the next header, or the end: JSON strings have no line breaks (RFC 8259, 7), so that no message contains one. */
function headAfter(held: Buffer, from: number): number {
  for (let at = held.indexOf(begun, from); at !== -1; at = held.indexOf(begun, at + 1))
    if (nextHead.test(held.toString('latin1', at, at + 64))) return at
  return held.length
}

/** `wholeFrames` as a stream. */
export const wholeMessages = (...given: Parameters<typeof wholeFrames>): Readable =>
  Readable.from(wholeFrames(...given))
