import {Readable} from 'node:stream'

/** Longer than any text that an editor sends: whatever says so is no head of a message. */
const mostBytes = 64 * 1024 * 1024
/** Longer than any head. */
const mostOfHead = 1024

const head = /^(?:[A-Za-z-]+:[^\r\n]*\r\n)+\r\n/
const lengthLine = /^Content-Length:[ \t]*(\d{1,9})[ \t]*\r$/im
const begun = 'Content-Length:'
const nextHead = /^Content-Length:[ \t]*\d{1,9}\r\n/

/**
 * The messages of a stream, each whole and with its head (LSP, base protocol). Whatever is between them, or was cut short by the next one, is
 * left out: a reader that goes by lengths alone would be out of step after one that is wrong, and deaf for good.
 *
 * @param onLost Told how many bytes were left out.
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

/** The beginning of some bytes: a frame or none, and where it ends, which may be where there are none yet. */
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

/** Where the next head begins, or the end: no JSON has a line break within a string (RFC 8259, 7), so none stands in a message. */
function headAfter(held: Buffer, from: number): number {
  for (let at = held.indexOf(begun, from); at !== -1; at = held.indexOf(begun, at + 1))
    if (nextHead.test(held.toString('latin1', at, at + 64))) return at
  return held.length
}

/** The same as a stream. */
export const wholeMessages = (...given: Parameters<typeof wholeFrames>): Readable =>
  Readable.from(wholeFrames(...given))
