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
  if (width * height > maxPixels || view.getUint8(28) === 1) return width * height <= maxPixels
  const expected = height * (1 + Math.ceil((width * depth * (channels[kind] ?? 1)) / 8))
  try {
    return inflateSync(pixelData(bytes, view), {maxOutputLength: expected + 1}).length >= expected
  } catch {
    return false
  }
}

const endsInIend = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(-8, -4)) === 'IEND'

/** The IDAT chunks, joined. */
function pixelData(bytes: Uint8Array, view: DataView): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  return Buffer.concat(parts)
}
