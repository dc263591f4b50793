import {beginsWith} from '../../model/bytes.js'
import type {BitmapMistake} from './bitmap/pixel-fault.js'
import {readJpeg} from './bitmap/read-jpeg.js'
import {readPng} from './bitmap/read-png.js'

/** A bitmap without metadata. Sizes are as displayed; `isTurned` if the coded ones are swapped. */
export type BitmapReading =
  | {
      readonly status: 'read'
      readonly mediaType: 'image/png' | 'image/jpeg'
      readonly bytes: Uint8Array
      readonly widthPx: number
      readonly heightPx: number
      readonly isTurned: boolean
    }
  | {readonly status: 'format'}
  | BitmapMistake

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegSignature = [0xff, 0xd8, 0xff]

/** Read a PNG or JPEG, by its signature. */
export function readBitmap(bytes: Uint8Array): BitmapReading {
  if (beginsWith(bytes, pngSignature)) {
    const png = readPng(bytes)
    return 'status' in png ? png : {status: 'read', mediaType: 'image/png', isTurned: false, ...png}
  }
  if (!beginsWith(bytes, jpegSignature)) return {status: 'format'}
  const jpeg = readJpeg(bytes)
  if ('status' in jpeg) return jpeg
  const {orientation, widthPx, heightPx, ...rest} = jpeg
  const isTurned = orientation > 1
  // From 5 on, a side of the file is the top (Exif 2.32, 4.6.4).
  const size = orientation >= 5 ? {widthPx: heightPx, heightPx: widthPx} : {widthPx, heightPx}
  return {status: 'read', mediaType: 'image/jpeg', isTurned, ...size, bytes: rest.bytes}
}
