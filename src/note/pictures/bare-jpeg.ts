import {joined} from './bare-png.js'

const exifHead = 'Exif\0\0'
const startOfScan = 0xda
const endOfImage = 0xd9

/**
 * A JPEG without place, camera, captions, thumbnails and comments; only which side is up stays of its Exif, and its colour
 * profile. Nothing comes after its end.
 *
 * @see ITU-T T.81, B.1.1: markers and their segments
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return joined([...parts, bytes.subarray(at)])
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === endOfImage) return joined([...parts, bytes.subarray(at, at + 2)])
    const length = 2 + view.getUint16(at + 2)
    const end = marker === startOfScan ? endOfScan(bytes, at + length) : at + length
    parts.push(...keptOf(bytes.subarray(at, end)))
    at = end
  }
  return joined([...parts, new Uint8Array([0xff, endOfImage])])
}

/** Where the coded picture ends: at a marker that is neither a stuffed byte nor a restart (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** A segment, what is left of it, or nothing. */
function keptOf(segment: Uint8Array): readonly Uint8Array[] {
  const marker = segment[1] ?? 0
  const begins = (text: string) => latin(segment.subarray(4, 4 + text.length)) === text
  const isComment = marker === 0xfe
  const isApplication = marker >= 0xe0 && marker <= 0xef
  if (marker === 0xe1 && begins(exifHead)) {
    const side = orientationOf(segment.subarray(4 + exifHead.length))
    return side > 1 ? [orientationSegment(side)] : []
  }
  const colours = (marker === 0xe2 && begins('ICC_PROFILE')) || (marker === 0xee && begins('Adobe'))
  if (isComment || (isApplication && !colours && !(marker === 0xe0 && begins('JFIF')))) return []
  return [segment]
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Which side is up, 1 to 8; 1 where it does not say (Exif 2.32, 4.6.2 and 4.6.4, tag 0x0112). */
function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  try {
    const isLittle = latin(tiff.subarray(0, 2)) === 'II'
    const directory = view.getUint32(4, isLittle)
    const count = view.getUint16(directory, isLittle)
    for (let entry = 0; entry < count; entry++) {
      const at = directory + 2 + entry * 12
      if (view.getUint16(at, isLittle) === 0x0112) return view.getUint16(at + 8, isLittle)
    }
  } catch {
    // A directory that points beyond its segment says nothing.
  }
  return 1
}

/** Exif with one entry. */
const orientationSegment = (side: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xe1, 0, 34],
    ...Array.from(exifHead, sign => sign.charCodeAt(0)),
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0],
    ...[0, 0, 0, 0],
  ])
