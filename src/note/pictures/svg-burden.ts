import {imageSize} from 'image-size'
import {greatest} from '../../model/greatest.js'
import {quoted} from '../../model/quoted.js'
import type {Text} from '../../model/text.js'
import {svgWeight} from './svg-weight.js'

/** What keeps whoever draws an SVG busy, or ends him. */
export interface SvgBurden {
  readonly status: 'heavy'
  readonly found: Text
  readonly most: Text
}

/** Of a whole drawing. */
export const mostCharacters = 3_000_000
const mostElements = 50_000
/** Of its words: they are set one by one. */
const mostLetters = 20_000
/** Of each bitmap in it. */
const mostPixels = 30_000_000
/** PDF has no number beyond 32 bits (ISO 19005-3, 6.1.13), and scales of scales soon are. */
const hugeNumber = /(?<![.\w])(?:\d{10,}|\d+(?:\.\d*)?e\+?\d{2,})/i
const mostTransforms = 12

/** The first thing that is too much in an SVG that is well-formed and not nested deeply. */
export function svgBurden(text: string): SvgBurden | undefined {
  const bare = text.replaceAll(/<!--[\s\S]*?-->|data:[^"')]*/g, '')
  const weight = svgWeight(text)
  if (weight > mostElements) return burden(elementsOf(weight), elementsOf(mostElements))
  const letters = bare.replaceAll(/<[^>]*>|\s+/g, '').length
  if (letters > mostLetters) return burden(charactersOf(letters), charactersOf(mostLetters))
  const values = [...bare.matchAll(/\s(?!id|class|xmlns|data-)[\w:-]+\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  for (const [, double, single] of values) {
    const huge = hugeNumber.exec(double ?? single ?? '')
    if (huge) return burden(same(quoted(huge[0])), same('`1e9`'))
  }
  const transforms = greatest([...bare.matchAll(/[tT]ransform\s*=\s*["']([^"']*)/g)].map(functionsIn))
  if (transforms > mostTransforms) return burden(functionsOf(transforms), functionsOf(mostTransforms))
  const pixels = largestBitmap(text)
  return pixels > mostPixels ? burden(pixelsOf(pixels), pixelsOf(mostPixels)) : undefined
}

/** The same of a drawing that is not read. */
export const tooLong = (length: number): SvgBurden => burden(charactersOf(length), charactersOf(mostCharacters))

const burden = (found: Text, most: Text): SvgBurden => ({status: 'heavy', found, most})
const same = (text: string): Text => ({en: text, fr: text})
const functionsIn = ([, value = '']: RegExpExecArray): number => value.split('(').length - 1

function largestBitmap(text: string): number {
  const bitmaps = [...text.matchAll(/data:image\/(?:png|jpeg);base64,([^"')]*)/gi)]
  return bitmaps.reduce((most, [, base64 = '']) => Math.max(most, pixelsIn(base64)), 0)
}

function pixelsIn(base64: string): number {
  try {
    const {width, height} = imageSize(Uint8Array.from(atob(base64.trim()), sign => sign.charCodeAt(0)))
    return width * height
  } catch {
    // What is no bitmap is not drawn.
    return 0
  }
}

const charactersOf = (count: number): Text => ({en: `${count} characters`, fr: `${count} caractères`})
const functionsOf = (count: number): Text => ({en: `${count} transformations`, fr: `${count} transformations`})
const pixelsOf = (count: number): Text => ({en: `${count} pixels`, fr: `${count} pixels`})
const elementsOf = (count: number): Text =>
  Number.isFinite(count)
    ? {en: `${count} elements, references followed,`, fr: `${count} éléments, renvois compris,`}
    : {en: 'references in a circle', fr: 'des renvois en cercle'}
