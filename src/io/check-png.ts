import {inflateSync} from 'node:zlib'
import {beginsWith} from '../model/bytes.js'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Most bytes of pixels, more than a colour page at 600 dpi; printing needs three times that. */
const mostBytes = 128 * 2 ** 20
/** Number of filter types (PNG 3, 9.2). */
const filters = 5
/** Channels by colour type (PNG 3, 11.2.1). */
const channels: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/**
 * Check that a PNG has the pixels that its header promises, no more and not too many, valid filters, and no data behind the pixels in its
 * chunks, which could be a remnant of a cropped picture.
 *
 * @throws {Error} If they are not.
 * @see PNG 3, 11.2.1 (IHDR), 10.1 (deflate): https://www.w3.org/TR/png-3/
 */
export function checkPng(bytes: Uint8Array): void {
  if (!beginsWith(bytes, signature) || bytes.length < 33) throw new Error('no PNG')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height, depth, kind] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)]
  const size = {width, height, bits: depth * (channels[kind] ?? 0)}
  if (size.bits === 0) throw new Error('unknown colours')
  const passes = (view.getUint8(28) === 1 ? adam7 : [whole]).map(pass => rowsOf(pass, size))
  const expected = passes.reduce((sum, {count, length}) => sum + count * length, 0)
  if (expected > mostBytes) throw new Error(`${width} × ${height} pixels`)
  const data = pixelData(bytes, view)
  const {pixels, read} = inflated(data, expected + 1)
  if (pixels.length < expected) throw new Error(`${pixels.length} of ${expected} bytes`)
  if (read < data.length) throw new Error(`${data.length - read} bytes behind the pixels`)
  let at = 0
  for (const {count, length} of passes)
    for (const end = at + count * length; at < end; at += length)
      if ((pixels[at] ?? filters) >= filters) throw new Error('unknown filter')
}

/** Inflated pixels, and the number of bytes consumed. */
function inflated(data: Uint8Array, mostBytes: number): {readonly pixels: Uint8Array; readonly read: number} {
  // With `info`, it gives what made them as well, which its types do not say.
  const {buffer, engine} = inflateSync(data, {maxOutputLength: mostBytes, info: true}) as unknown as {
    readonly buffer: Buffer
    readonly engine: {readonly bytesWritten: number}
  }
  return {pixels: buffer, read: engine.bytesWritten}
}

/** A pass of an interlaced picture: offsets and steps. */
interface Pass {
  readonly from: readonly [x: number, y: number]
  readonly every: readonly [x: number, y: number]
}
const whole: Pass = {from: [0, 0], every: [1, 1]}
/** Interlaced pictures (PNG 3, 8.1). */
const adam7: readonly Pass[] = [
  {from: [0, 0], every: [8, 8]},
  {from: [4, 0], every: [8, 8]},
  {from: [0, 4], every: [4, 8]},
  {from: [2, 0], every: [4, 4]},
  {from: [0, 2], every: [2, 4]},
  {from: [1, 0], every: [2, 2]},
  {from: [0, 1], every: [1, 2]},
]

/** Rows of a pass with their bytes, filter type included; none if the pass has no pixel. */
function rowsOf(
  {from, every}: Pass,
  {width, height, bits}: {readonly width: number; readonly height: number; readonly bits: number},
): {readonly count: number; readonly length: number} {
  const columns = Math.ceil(Math.max(0, width - from[0]) / every[0])
  const rows = Math.ceil(Math.max(0, height - from[1]) / every[1])
  return columns === 0 ? {count: 0, length: 0} : {count: rows, length: 1 + Math.ceil((columns * bits) / 8)}
}

/** The IDAT chunks, joined. */
function pixelData(bytes: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + view.getUint32(at) > bytes.length) throw new Error('a chunk longer than the file')
    if (name === 'IEND') break
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return Buffer.concat(parts)
}
