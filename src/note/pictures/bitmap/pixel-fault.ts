import type {Text} from '../../../model/text.js'
import {tooManyPixels, type PictureBurden} from '../svg/svg-burden.js'

/** Reason why not every edition can show a bitmap. */
export type BitmapMistake =
  | {readonly status: 'truncated' | 'cmyk' | 'profile' | 'turned'}
  | {readonly status: 'unusual'; readonly found: Text}
  | ({readonly status: 'implausible'} & Pixels)
  | PictureBurden

export interface Pixels {
  readonly widthPx: number
  readonly heightPx: number
}

/** Largest bitmap in pixels: four times a page at 600 dpi. */
const mostPixels = 64_000_000

/** Check the size that a bitmap declares. `room` is the most pixels that its bytes can hold. */
export function pixelFault({widthPx, heightPx}: Pixels, room: number): BitmapMistake | undefined {
  const pixels = widthPx * heightPx
  if (pixels === 0) return {status: 'truncated'}
  if (pixels > room) return {status: 'implausible', widthPx, heightPx}
  return pixels > mostPixels ? tooManyPixels(pixels, mostPixels) : undefined
}
