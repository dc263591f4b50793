import {greatest} from '../../../model/greatest.js'
import {quoted} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'
import {partsIn, type Drawing} from './drawn-parts.js'
import type {Part} from './part.js'
import {tileSides} from './tile-sides.js'

/** Deepest chain of references; drawings have two or three. */
const mostSteps = 30

/**
 * Sum of the cost of all parts of a drawing with all references expanded (`use`, patterns, gradients, markers at each corner …), since a
 * few lines can expand without limit. Infinity where references go round in a circle, or on and on.
 */
function weigh(drawing: Drawing, cost: (part: Part) => number): number {
  const known = new Map<Part, number>()
  const weight = (part: Part, steps: number): number => {
    if (steps > mostSteps) return Infinity
    const before = known.get(part)
    if (before !== undefined) return before
    // Whoever comes back here while it is being weighed has gone round in a circle.
    known.set(part, Infinity)
    let sum = cost(part)
    for (const child of part.children) if (typeof child !== 'string') sum += weight(child, steps)
    for (const {to, atCorners} of drawing.referencesOf(part)) {
      const referred = drawing.byName.get(to)
      if (referred) sum += weight(referred, steps + 1) * (atCorners ? cornersIn(part) : 1)
      if (sum === Infinity) break
    }
    known.set(part, Number.isNaN(sum) ? Infinity : sum)
    return sum
  }
  return weight(drawing.root, 0)
}

/** Lower bound of corners of a part; a group may apply its markers to all its content. */
function cornersIn({attributes, children}: Part): number {
  const numbers = attributes.map(([name, value]) =>
    name === 'd' || name === 'points' ? (value.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g)?.length ?? 0) : 0,
  )
  const inside = children.map(child => (typeof child === 'string' ? 0 : cornersIn(child)))
  return [...numbers, ...inside].reduce((sum, count) => sum + count, 1)
}

/** Excessive cost of a drawing: the amount, and the limit. */
export interface PictureBurden {
  readonly status: 'heavy'
  readonly found: Text
  readonly most: Text
}

/** Most characters of an SVG file. */
export const mostCharacters = 3_000_000
const mostElements = 50_000
/** Most letters of text, which are drawn one by one. */
const mostLetters = 20_000
/** Most pixels of bitmaps. */
const mostPixels = 30_000_000
/** Pattern of huge numbers; PDF limits numbers to 32 bits (ISO 19005-3, 6.1.13), which nested scales soon exceed. */
const hugeNumber = /(?<![.\w])(?:\d{10,}|\d+(?:\.\d*)?e\+?\d{2,})/i
const mostTransforms = 12
/** Most offscreen layers: masks, clips, translucent groups. */
const mostLayers = 5000
/** Largest side of a pattern's tile, relative to the drawing, since a tile is rendered whole. */
const mostTileSides = 8

/** The first excessive cost of a drawing. */
export function svgBurden(drawing: Drawing): PictureBurden | undefined {
  const parts = [...partsIn(drawing.root)]
  const elements = weigh(drawing, () => 1)
  if (elements > mostElements) return burden(elementsOf(elements), elementsOf(mostElements))
  const letters = weigh(drawing, lettersIn)
  if (letters > mostLetters) return burden(charactersOf(letters), charactersOf(mostLetters))
  const layers = weigh(drawing, part => drawing.declaredOn(part).filter(text => layered.test(text)).length)
  if (layers > mostLayers) return burden(layersOf(layers), layersOf(mostLayers))
  const sides = tileSides(drawing)
  if (sides > mostTileSides) return burden(tilesOf(sides), tilesOf(mostTileSides))
  const values = parts.flatMap(({attributes}) => attributes.filter(([name]) => name !== 'href'))
  for (const [, value] of values) {
    const huge = hugeNumber.exec(value)
    if (huge) return burden(same(quoted(huge[0])), same('`1e9`'))
  }
  return transformsIn(values) ?? pixelsIn(drawing)
}

const layered = /(?:^|[{;])(?:opacity|mask|clip-path|isolation):(?!none|1(?![.\d])|auto)/

function transformsIn(values: readonly (readonly [string, string])[]): PictureBurden | undefined {
  const transforms = greatest(
    values.map(([name, value]) => (/transform/i.test(name) ? value.split('(').length - 1 : 0)),
  )
  return transforms > mostTransforms ? burden(functionsOf(transforms), functionsOf(mostTransforms)) : undefined
}

function pixelsIn(drawing: Drawing): PictureBurden | undefined {
  const pixels = weigh(drawing, part => part.pixels)
  return pixels > mostPixels ? burden(pixelsOf(pixels), pixelsOf(mostPixels)) : undefined
}

/** Error of circular references, also among undrawn parts, since programs stop at different points. */
export const circleIn = (drawing: Drawing): PictureBurden | undefined =>
  weigh(drawing, () => 1) === Infinity ? burden(elementsOf(Infinity), elementsOf(mostElements)) : undefined

/** Error of an SVG file that is too long to read. */
export const tooLong = (length: number): PictureBurden => burden(charactersOf(length), charactersOf(mostCharacters))

/** Error of a bitmap with too many pixels. */
export const tooManyPixels = (count: number, most: number): PictureBurden => burden(pixelsOf(count), pixelsOf(most))

const burden = (found: Text, most: Text): PictureBurden => ({status: 'heavy', found, most})
const same = (text: string): Text => ({en: text, fr: text})
const lettersIn = ({children}: Part): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? child.replaceAll(/\s+/g, '').length : 0), 0)

const charactersOf = (count: number): Text => ({en: `${count} characters`, fr: `${count} caractères`})
const functionsOf = (count: number): Text => ({en: `${count} transformations`, fr: `${count} transformations`})
const pixelsOf = (count: number): Text => ({en: `${count} pixels`, fr: `${count} pixels`})
const layersOf = (count: number): Text => ({en: `${count} layers`, fr: `${count} calques`})
const tilesOf = (sides: number): Text => ({
  en: `a pattern of ${Math.ceil(sides)} times the drawing's side`,
  fr: `un motif de ${Math.ceil(sides)} fois le côté du dessin`,
})
const elementsOf = (count: number): Text =>
  Number.isFinite(count)
    ? {en: `${count} elements, references followed,`, fr: `${count} éléments, renvois compris,`}
    : {en: 'references in a circle', fr: 'des renvois en cercle'}
