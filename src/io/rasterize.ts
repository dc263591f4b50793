import {checkPng} from './check-png.js'
import {palettePng} from './palette-png.js'
import type {Rasterize} from '../model/rasterize.js'

/** Fonts of drawings: paths of TrueType files, and the default family. */
export interface DrawingFonts {
  readonly paths: readonly string[]
  readonly family: string
}

/**
 * A rasterizer with these fonts and none of the system. The native library is loaded by the first drawing.
 *
 * @throws {Error} If the drawing is no SVG, or holds a PNG that is none. It may take any time and memory, and end
 *   the process: see `Sandbox`.
 */
export const rasterizerWith =
  ({paths, family}: DrawingFonts): Rasterize =>
  async ({svg, widthPx, ground, isQuick}) => {
    const {renderAsync} = await import('@resvg/resvg-js')
    checkBitmaps(svg)
    const image = await renderAsync(withoutAddresses(svg), {
      font: {loadSystemFonts: false, fontFiles: live.test(svg) ? [...paths] : [], defaultFontFamily: family},
      fitTo: {mode: 'width', value: widthPx},
      ...(ground !== undefined && {background: ground}),
      logLevel: 'off',
    })
    return palettePng(image, isQuick ? 'quick' : 'small') ?? new Uint8Array(image.asPng())
  }

/** Text in a drawing; without any, no fonts are loaded, since the library would read all files again. */
const live = /<(?:[\w.-]+:)?text\b/i

/** Check embedded bitmaps: the library skips broken ones, and printing fails on them. */
function checkBitmaps(svg: string): void {
  for (const [, base64 = ''] of svg.matchAll(/data:image\/png;base64,([^"')]*)/gi))
    checkPng(Buffer.from(base64, 'base64'))
}

const address =
  /([\w.-]+:)?\bhref\s*=\s*(?:"(?!#|data:image\/(?:png|jpeg);)[^"]*"|'(?!#|data:image\/(?:png|jpeg);)[^']*')/gi

/**
 * Remove external references, in addition to earlier checks: the library would read any file named by an `href`. Document types may hide
 * them in entities.
 */
function withoutAddresses(svg: string): string {
  if (/<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(svg)) throw new Error('a drawing with entities was not checked')
  return svg.replaceAll(address, '')
}
