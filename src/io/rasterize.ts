import {checkPng} from './check-png.js'
import {palettePng} from './palette-png.js'
import type {Rasterize} from '../model/rasterize.js'

/** Faces for the words of drawings: paths of TrueType files, and the family for words in one that is none of theirs. */
export interface DrawingFonts {
  readonly paths: readonly string[]
  readonly family: string
}

/**
 * A rasterizer with these fonts alone, never the machine's. The library (a native module of some megabytes) is loaded by
 * the first drawing, so that builds without one do not pay for it.
 *
 * @returns Throws an Error if the drawing is no SVG, or holds a PNG that is none. It may take any time and memory, and end
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

/** Words in a drawing. Without any, the library would still read each font again, for each drawing: 24 files. */
const live = /<(?:[\w.-]+:)?text\b/i

/** The library leaves out bitmaps that are broken; whoever prints the drawing decodes them, and fails. */
function checkBitmaps(svg: string): void {
  for (const [, base64 = ''] of svg.matchAll(/data:image\/png;base64,([^"')]*)/gi))
    checkPng(Buffer.from(base64, 'base64'))
}

const address =
  /([\w.-]+:)?\bhref\s*=\s*(?:"(?!#|data:image\/(?:png|jpeg);)[^"]*"|'(?!#|data:image\/(?:png|jpeg);)[^']*')/gi

/**
 * A second lock behind the checks of pictures: the library would read any file that an `href` names. A document type may
 * hide addresses in entities.
 */
function withoutAddresses(svg: string): string {
  if (/<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(svg)) throw new Error('a drawing with entities was not checked')
  return svg.replaceAll(address, '')
}
