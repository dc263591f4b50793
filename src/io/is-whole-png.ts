import {inflateSync} from 'node:zlib'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Four times what a page at 600 dots per inch has room for. */
const maxPixels = 64_000_000
/** Channels by colour type (PNG 3, 11.2.1). */
const channels: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/**
 * Whether the pixels that a PNG promises are there: others make its readers fail, late and loudly. True for files that
 * are no PNG.
 *
 * @see PNG 3, 11.2.1 (IHDR), 10.1 (deflate): https://www.w3.org/TR/png-3/
 */
export function isWholePng(bytes: Uint8Array): boolean {
  if (!signature.every((byte, index) => bytes[index] === byte)) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Files cut short have a message of their own, by whoever reads the picture.
  if (bytes.length < 45 || !endsInIend(bytes)) return true
  const [width, height, depth, kind] = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)]
  const bits = depth * (channels[kind] ?? 0)
  const data = pixelData(bytes, view)
  if (width * height > maxPixels || bits === 0 || !data) return false
  const passes = view.getUint8(28) === 1 ? adam7 : [whole]
  const expected = passes.reduce((sum, pass) => sum + bytesOf(pass, {width, height, bits}), 0)
  try {
    return inflateSync(data, {maxOutputLength: expected + 1}).length >= expected
  } catch {
    return false
  }
}

const endsInIend = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(-8, -4)) === 'IEND'

/** Which pixels of a picture come together: from where, and every how many. */
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

/** Bytes of a pass, each row with the name of its filter; none where no pixel is in it. */
function bytesOf({from, every}: Pass, {width, height, bits}: {width: number; height: number; bits: number}): number {
  const columns = Math.ceil(Math.max(0, width - from[0]) / every[0])
  const rows = Math.ceil(Math.max(0, height - from[1]) / every[1])
  return columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8))
}

/** The IDAT chunks, joined; undefined where a chunk is longer than what is left of the file. */
function pixelData(bytes: Uint8Array, view: DataView): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + view.getUint32(at) > bytes.length) return undefined
    if (name === 'IEND') break
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return Buffer.concat(parts)
}
