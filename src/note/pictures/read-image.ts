import type {Image} from '../../model/document.js'
import {readBitmap, type BitmapReading} from './read-bitmap.js'
import {readSvg, type SvgMistake} from './svg/read-svg.js'
import {SvgNames} from './svg/svg-names.js'

/** A file read as a picture; `format` where it is none of the three formats. */
export type ImageReading =
  {readonly status: 'read'; readonly image: Image} | Exclude<BitmapReading, {readonly status: 'read'}> | SvgMistake

/** Texts in a drawing for programs that look at a page itself. */
const spokenWords = new Set(['title', 'role', 'aria-label', 'lang'])

/**
 * Look into a picture's bytes, and write it anew from what draws it: what pictures say of their making (place, author,
 * folder, layers, thumbnails of what was cut off) goes into no edition. `key` names it in the document.
 */
export const readImage = (key: string, bytes: Uint8Array): ImageReading =>
  read({key, bytes, spoken: new Set(), prefix: ''})

/** Read a logo, an SVG that stands in pages themselves, and write it anew: its title stays, and its names begin with the key. */
export const readLogo = (key: string, bytes: Uint8Array): ImageReading =>
  read({key, bytes, spoken: spokenWords, prefix: `${key}-`})

interface Source {
  readonly key: string
  readonly bytes: Uint8Array
  readonly spoken: ReadonlySet<string>
  readonly prefix: string
}

function read({key, bytes, spoken, prefix}: Source): ImageReading {
  if (isMarkup(bytes)) {
    const svg = readSvg(bytes, {names: new SvgNames(prefix), spoken, readBitmap: readUpright})
    if (svg.status !== 'drawn') return svg
    const image = {widthPx: svg.width, heightPx: svg.height, bytes: new TextEncoder().encode(svg.text)}
    return {status: 'read', image: {key, mediaType: 'image/svg+xml', ...image}}
  }
  const bitmap = readBitmap(bytes)
  if (bitmap.status !== 'read') return bitmap
  const {mediaType, widthPx, heightPx} = bitmap
  return {status: 'read', image: {key, mediaType, widthPx, heightPx, bytes: bitmap.bytes}}
}

/** In drawings, not every edition turns a photograph. */
function readUpright(bytes: Uint8Array): BitmapReading {
  const bitmap = readBitmap(bytes)
  return bitmap.status === 'read' && bitmap.isTurned ? {status: 'turned'} : bitmap
}

/** Whether a file begins as markup does, white space and the mark of its encoding aside. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*</.test(String.fromCharCode(...bytes.subarray(0, 1000)))
