import {latin1, latin1Bytes, viewOf} from '../../../model/bytes.js'

/** Orientation from 1 to 8, by default 1 (Exif 2.32, 4.6.2 and 4.6.4, tag 0x0112). */
export function orientationOf(tiff: Uint8Array): number {
  const view = viewOf(tiff)
  try {
    const isLittle = latin1(tiff.subarray(0, 2)) === 'II'
    const directory = view.getUint32(4, isLittle)
    const count = view.getUint16(directory, isLittle)
    for (let entry = 0; entry < count; entry++) {
      const at = directory + 2 + entry * 12
      if (view.getUint16(at, isLittle) === 0x0112) return sideOf(view.getUint16(at + 8, isLittle))
    }
  } catch {
    // A directory that points beyond its segment says nothing.
  }
  return 1
}

const sideOf = (value: number): number => (value >= 1 && value <= 8 ? value : 1)

/** Exif with the orientation only. */
export const exifOf = (side: number): Uint8Array =>
  new Uint8Array([
    ...latin1Bytes('Exif\0\0'),
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0],
    ...[0, 0, 0, 0],
  ])
