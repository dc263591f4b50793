import type {Text} from '../../../model/text.js'
import {tooManyPixels, type PictureBurden} from '../svg/svg-burden.js'

/** Reason why a bitmap is not one that every edition shows. */
export type BitmapMistake =
  | {readonly status: 'truncated' | 'cmyk' | 'profile' | 'turned'}
  | {readonly status: 'unusual'; readonly found: Text}
  | ({readonly status: 'implausible'} & Pixels)
  | PictureBurden

export interface Pixels {
  readonly widthPx: number
  readonly heightPx: number
}

/** Four times what a page at 600 dots per inch has room for. */
const mostPixels = 64_000_000

/** Whether a bitmap says that it is larger than it can be. `room` is how many pixels its bytes may hold at most. */
export function pixelFault({widthPx, heightPx}: Pixels, room: number): BitmapMistake | undefined {
  const pixels = widthPx * heightPx
  if (pixels === 0) return {status: 'truncated'}
  if (pixels > room) return {status: 'implausible', widthPx, heightPx}
  return pixels > mostPixels ? tooManyPixels(pixels, mostPixels) : undefined
}
