import {checkPng} from '../../io/check-png.js'
import {rasterizerWith, type DrawingFonts} from '../../io/rasterize.js'
import type {Drawing} from '../../model/rasterize.js'

/** Work that is done apart with files that others made. Each handler's input and output are copied; what cannot be done throws. */
export const handlers = {
  draw: ({fonts, ...drawing}: Drawing & {readonly fonts: DrawingFonts}): Promise<Uint8Array> =>
    rasterizerWith(fonts)(drawing),
  /** See `checkPng`. */
  png: checkPng,
  /** See `checkFont`; what it needs takes a while to load, and most publications bring no font. */
  font: async (bytes: Uint8Array): Promise<void> => (await import('./check-font.js')).checkFont(bytes),
}
