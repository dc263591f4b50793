import {utf8} from '../../model/bytes.js'
import type {Image} from '../../model/document.js'
import {readBitmap, type BitmapReading} from './read-bitmap.js'
import {readSvg, type SvgMistake} from './svg/read-svg.js'
import {SvgNames} from './svg/svg-names.js'

/** A file read as a picture; `format` if it is in none of the three formats. */
export type ImageReading =
  {readonly status: 'read'; readonly image: Image} | Exclude<BitmapReading, {readonly status: 'read'}> | SvgMistake

/** Elements and attributes in an SVG for assistive technology. */
const spokenWords = new Set(['title', 'role', 'aria-label', 'lang'])

/**
 * Read a picture, and rewrite it with what draws it only: no metadata (location, author, folder, layers, thumbnails) reaches an edition.
 * `key` identifies it in the document.
 */
export const readImage = (key: string, bytes: Uint8Array): ImageReading => read(key, bytes, new Set(), '')

/** Read and rewrite a logo, an SVG for inlining in pages: its title stays, and the key prefixes its ids. */
export const readLogo = (key: string, bytes: Uint8Array): ImageReading => read(key, bytes, spokenWords, `${key}-`)

function read(key: string, bytes: Uint8Array, spoken: ReadonlySet<string>, prefix: string): ImageReading {
  if (isMarkup(bytes)) {
    const svg = readSvg(bytes, {names: new SvgNames(prefix), spoken, readBitmap: readUpright})
    if (svg.status !== 'drawn') return svg
    const image = {widthPx: svg.width, heightPx: svg.height, bytes: utf8(svg.text)}
    return {status: 'read', image: {key, mediaType: 'image/svg+xml', ...image}}
  }
  const bitmap = readBitmap(bytes)
  if (bitmap.status !== 'read') return bitmap
  const {mediaType, widthPx, heightPx} = bitmap
  return {status: 'read', image: {key, mediaType, widthPx, heightPx, bytes: bitmap.bytes}}
}

/** Read a bitmap within a drawing, where not every edition applies an orientation. */
function readUpright(bytes: Uint8Array): BitmapReading {
  const bitmap = readBitmap(bytes)
  return bitmap.status === 'read' && bitmap.isTurned ? {status: 'turned'} : bitmap
}

/** Whether a file begins like markup, after white space and a byte order mark. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*</.test(String.fromCharCode(...bytes.subarray(0, 1000)))
