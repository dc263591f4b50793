import type {Part} from './part.js'

export interface SvgSize {
  readonly width: number
  readonly height: number
}

/** Pixels of each unit (CSS Values 4, 6.2); letters have the size that browsers begin with. */
const pixels: ReadonlyMap<string, number> = new Map(
  Object.entries({'': 1, px: 1, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, em: 16, ex: 8}),
)

/** How large a drawing is, in whole pixels; undefined where it does not say, or where a side is nothing. */
export function svgSize({attributes}: Part): SvgSize | undefined {
  const given = new Map(attributes)
  const box = given.get('viewBox')
  const [, , boxWidth = 0, boxHeight = 0, ...rest] = (box ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const hasBox = rest.length === 0 && boxWidth > 0 && boxHeight > 0
  if (box !== undefined && !hasBox) return undefined
  const sides = {width: lengthOf(given.get('width')), height: lengthOf(given.get('height'))}
  const size = hasBox ? scaled(sides, boxWidth / boxHeight, boxWidth) : sides
  const [width = 0, height = 0] = [size.width, size.height]
  return width > 0 && height > 0 && Number.isFinite(width * height) ? {width, height} : undefined
}

interface Sides {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** The size of a drawing of which not every side is given. */
function scaled({width, height}: Sides, ratio: number, boxWidth: number): Sides {
  if (width !== undefined) return {width, height: height ?? Math.floor(width / ratio)}
  if (height !== undefined) return {width: Math.floor(height * ratio), height}
  return {width: Math.round(boxWidth) || boxWidth, height: Math.round(boxWidth / ratio) || boxWidth / ratio}
}

/** In whole pixels; undefined for parts of what is around. */
function lengthOf(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)([a-z%]*)\s*$/i.exec(value ?? '') ?? []
  const each = pixels.get(unit.toLowerCase())
  return number === undefined || each === undefined ? undefined : Math.round(Number(number) * each)
}
