import {greatest} from '../../../model/greatest.js'
import {partsIn, type Drawing} from './drawn-parts.js'
import type {Part} from './part.js'

/**
 * Upper bound of the largest pattern tile, relative to the drawing's sides, from the longest shape and the largest scale; 0 without
 * patterns. The drawing has no references in a circle.
 */
export function tileSides(drawing: Drawing): number {
  const {root} = drawing
  const parts = [...partsIn(root)]
  const patterns = parts.filter(({name}) => name === 'pattern')
  if (patterns.length === 0) return 0
  const whole = greatest([...numbersOf(root, 'viewBox').slice(2), ...(hasBox(root) ? [] : sidesOf(root, 1))]) || 1
  const box = greatest([whole, ...parts.flatMap(lengthsOf)])
  const tile = greatest(
    patterns.flatMap(pattern => {
      const isAbsolute = valueOf(pattern, 'patternUnits') === 'userSpaceOnUse'
      return sidesOf(pattern, isAbsolute ? whole : 1).map(side => (isAbsolute ? side : side * box))
    }),
  )
  const own = greatest(patterns.map(pattern => scaleOf(valueOf(pattern, 'patternTransform') ?? '')))
  return (tile * Math.max(1, own) * largestScale(drawing, whole)) / whole
}

/** Largest product of scales on the path to a part, view boxes included. */
function largestScale(drawing: Drawing, whole: number): number {
  const known = new Map<Part, number>()
  const scale = (part: Part): number => {
    const before = known.get(part)
    if (before !== undefined) return before
    const children = part.children.flatMap(child => (typeof child === 'string' ? [] : [scale(child)]))
    const referred = drawing.referencesOf(part).flatMap(({to}) => {
      const target = drawing.byName.get(to)
      return target ? [scale(target)] : []
    })
    const box = part !== drawing.root && hasBox(part) ? whole / leastOf(numbersOf(part, 'viewBox').slice(2)) : 1
    const product = scaleOf(valueOf(part, 'transform') ?? '') * box * Math.max(1, greatest([...children, ...referred]))
    known.set(part, product)
    return product
  }
  return Math.max(1, scale(drawing.root))
}

const valueOf = ({attributes}: Part, wanted: string): string | undefined =>
  attributes.find(([name]) => name === wanted)?.[1]

const numbers = (text: string): readonly number[] =>
  (text.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number)
const numbersOf = (part: Part, name: string): readonly number[] => numbers(valueOf(part, name) ?? '')
const hasBox = (part: Part): boolean => valueOf(part, 'viewBox') !== undefined
const leastOf = (sides: readonly number[]): number => Math.min(...sides.filter(side => side > 0), 1e9)

/** Width and height; percentages are of `whole`. Units are taken as inches at most. */
const sidesOf = (part: Part, whole: number): readonly number[] =>
  ['width', 'height'].flatMap(name => {
    const value = valueOf(part, name) ?? ''
    const unit = value.endsWith('%') ? whole / 100 : /[a-z]\s*$/i.test(value) && !/px\s*$/i.test(value) ? 96 : 1
    return numbers(value).map(number => number * unit)
  })

/** Coordinates and lengths of a shape. */
const lengthsOf = (part: Part): readonly number[] =>
  part.name === 'pattern'
    ? []
    : [...shapes, 'd', 'points'].map(name => greatest(numbersOf(part, name).map(number => Math.abs(number))))
const shapes = ['x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2', 'font-size']

/** Greatest scale of a transformation. */
function scaleOf(transform: string): number {
  const functions = [...transform.matchAll(/([a-z]+)\s*\(([^)]*)\)/gi)]
  return functions.reduce((all, [, name = '', given = '']) => {
    const [a = 1, b = 0, c = 0, d = 1] = numbers(given)
    const scales: ReadonlyMap<string, number> = new Map([
      ['matrix', Math.max(Math.hypot(a, b), Math.hypot(c, d))],
      ['scale', Math.max(Math.abs(a), Math.abs(b === 0 ? a : b))],
    ])
    const skew = name.startsWith('skew') ? 1 + Math.abs(Math.tan((a * Math.PI) / 180)) : 1
    return all * (scales.get(name) ?? skew)
  }, 1)
}
