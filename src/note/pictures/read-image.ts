import {imageSize} from 'image-size'
import type {Image} from '../../model/document.js'
import {bareJpeg} from './bare-jpeg.js'
import {barePng} from './bare-png.js'
import {bareSvg} from './bare-svg.js'
import {jpegChannels} from './jpeg-channels.js'
import {svgMistake, type PictureMistake} from './read-svg.js'

/** What a file is as a picture; `format` where it is none of the three formats. */
export type ImageReading =
  {readonly status: 'read'; readonly image: Image} | {readonly status: 'format'} | PictureMistake

type MediaType = Image['mediaType']

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
// The last chunk of a PNG is always the same twelve bytes (PNG 3rd edition, 11.2.5).
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const jpegSignature = [0xff, 0xd8, 0xff]

const ends: Readonly<Record<MediaType, (bytes: Uint8Array) => boolean>> = {
  'image/png': bytes => hasAt(bytes, pngEnd, bytes.length - pngEnd.length),
  // EOI (ITU-T T.81, B.1.1.3); some cameras pad after it.
  'image/jpeg': bytes => bytes.subarray(-64).join(' ').includes('255 217'),
  'image/svg+xml': () => true,
}

/** What pictures say of their making (place, author, folder, thumbnails of what was cut off) goes into no edition. */
const bare: Readonly<Record<MediaType, (bytes: Uint8Array) => Uint8Array>> = {
  'image/png': barePng,
  'image/jpeg': bareJpeg,
  'image/svg+xml': bareSvg,
}

/** Look into a picture's bytes. `key` names it in the document. */
export function readImage(key: string, bytes: Uint8Array): ImageReading {
  const mediaType = mediaTypeOf(bytes)
  if (!mediaType) return {status: 'format'}
  if (mediaType === 'image/svg+xml') {
    const mistake = svgMistake(new TextDecoder().decode(bytes))
    if (mistake) return mistake
  }
  // PDF/A wants a profile that explains every colour, and ours is RGB (ISO 19005-3, 6.2.4.3).
  if (mediaType === 'image/jpeg' && jpegChannels(bytes) === 4) return {status: 'cmyk'}
  const size = sizeOf(bytes)
  if (!ends[mediaType](bytes) || !size) return {status: 'truncated'}
  return {
    status: 'read',
    image: {key, mediaType, bytes: bare[mediaType](bytes), widthPx: size.width, heightPx: size.height},
  }
}

function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  if (hasAt(bytes, pngSignature, 0)) return 'image/png'
  if (hasAt(bytes, jpegSignature, 0)) return 'image/jpeg'
  const start = new TextDecoder().decode(bytes.subarray(0, 4096))
  // A comment ends at its first `-->`: were it free to go on, many of them would be tried in every grouping.
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/.test(start)
    ? 'image/svg+xml'
    : undefined
}

const hasAt = (bytes: Uint8Array, wanted: readonly number[], start: number): boolean =>
  start >= 0 && wanted.every((byte, index) => bytes[start + index] === byte)

function sizeOf(bytes: Uint8Array): {readonly width: number; readonly height: number} | undefined {
  try {
    const {width, height} = imageSize(bytes)
    return width > 0 && height > 0 ? {width, height} : undefined
  } catch {
    return undefined
  }
}
