import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {strokeScale, type ChartOptions, type ChartPaint} from './options.js'
import {round, shape} from './shape.js'

/** How a series looks: a colour, and a number from 0 for its fill pattern, dash and marker. */
export interface Look {
  readonly color: string
  readonly variant: number
  readonly muted: boolean
}

/** The look of one value: the stressed row or series is solid in the first colour, the others grey and striped. */
export function lookOf(chart: Chart, place: {readonly row: number; readonly series: number}, paint: ChartPaint): Look {
  const stressed = chart.series.indexOf(chart.highlight ?? '')
  if (stressed >= 0) return stress(place.series, stressed, paint)
  const row = chart.rows.indexOf(chart.highlight ?? '')
  if (row >= 0 && chart.series.length === 1)
    return place.row === row ? plain(0, paint) : {color: paint.muted, variant: 1, muted: true}
  return plain(place.series, paint)
}

const plain = (series: number, paint: ChartPaint): Look => {
  const variant = series % variants.length
  return {color: paint.series[variant] ?? paint.ink, variant, muted: false}
}

const stress = (series: number, stressed: number, paint: ChartPaint): Look => {
  if (series === stressed) return plain(0, paint)
  const variant = 1 + ((series < stressed ? series : series - 1) % (variants.length - 1))
  return {color: paint.muted, variant, muted: true}
}

interface Variant {
  /** Inside of a pattern tile; undefined for a solid fill. */
  readonly tile?: {readonly size: number; readonly turn: number; readonly draw: (color: string) => AllowedElement}
  readonly dash?: string
  readonly marker: (x: number, y: number, color: string) => AllowedElement
}

const stripe = (width: number, size: number, turn: number) => ({
  size,
  turn,
  draw: (color: string) => shape('rect', {width, height: size, fill: color}),
})

/** Lighter than the stripes of a series: what is not stressed steps back. */
const mutedStripes = stripe(2.2, 7, 45)

const variants: readonly Variant[] = [
  {marker: (x, y, fill) => shape('circle', {cx: x, cy: y, r: 4.5, fill})},
  {
    tile: stripe(2.6, 6, 45),
    dash: '9 4',
    marker: (x, y, fill) => shape('rect', {x: x - 4, y: y - 4, width: 8, height: 8, fill}),
  },
  {
    tile: {size: 6, turn: 0, draw: fill => shape('circle', {cx: 3, cy: 3, r: 1.7, fill})},
    dash: '2 4',
    marker: (x, y, fill) => shape('path', {d: `M${round(x)} ${round(y - 5)}l5 9h-10z`, fill}),
  },
  {
    tile: {size: 6, turn: 0, draw: fill => shape('rect', {width: 6, height: 2.6, fill})},
    dash: '12 4 2 4',
    marker: (x, y, fill) => shape('path', {d: `M${round(x)} ${round(y - 5.5)}l5.5 5.5-5.5 5.5-5.5-5.5z`, fill}),
  },
  {
    tile: {size: 7, turn: 45, draw: stroke => shape('path', {d: 'M0 1h7M1 0v7', stroke, strokeWidth: 1.7})},
    dash: '5 3',
    marker: (x, y, stroke) =>
      shape('path', {d: `M${round(x - 4.5)} ${round(y)}h9M${round(x)} ${round(y - 4.5)}v9`, stroke, strokeWidth: 2.4}),
  },
  {
    tile: stripe(1.4, 6, -45),
    dash: '16 4',
    marker: (x, y, stroke) => shape('circle', {cx: x, cy: y, r: 4, fill: 'none', stroke, strokeWidth: 2}),
  },
]

const patternId = (look: Look, options: ChartOptions): string =>
  `${options.idPrefix}-${look.muted ? 'muted' : 'series'}-${look.variant + 1}`

/** Paints of an area in a look: every area keeps an outline of its own colour. */
export const areaPaint = (look: Look, options: ChartOptions) => ({
  fill: variants[look.variant]?.tile ? `url(#${patternId(look, options)})` : look.color,
  stroke: look.color,
  strokeWidth: 1.3 * strokeScale(options),
})

/** Dash of a line in a look; undefined for a solid one. */
export const dashOf = (look: Look, options: ChartOptions): string | undefined =>
  variants[look.variant]?.dash?.replaceAll(/\d+/g, length => String(round(Number(length) * strokeScale(options))))

/** A marker of a look, centred on a point. */
export function markerOf(
  look: Look,
  {x, y}: {readonly x: number; readonly y: number},
  options: ChartOptions,
): AllowedElement {
  const marker = variants[look.variant]?.marker
  if (!marker) return shape('g', {})
  const scale = strokeScale(options)
  if (scale === 1) return marker(x, y, look.color)
  const transform = `translate(${round(x)} ${round(y)}) scale(${round(scale)})`
  return shape('g', {transform}, [marker(0, 0, look.color)])
}

/** The patterns that these looks need, each once. */
export function patternsOf(looks: readonly Look[], options: ChartOptions): readonly AllowedElement[] {
  const unique = new Map(looks.map(look => [patternId(look, options), look]))
  return [...unique].flatMap(([id, {variant, color, muted}]) => {
    const tile = muted && variant === 1 ? mutedStripes : variants[variant]?.tile
    if (!tile) return []
    const {size, turn, draw} = tile
    const scale = round(strokeScale(options))
    const turned = [...(turn ? [`rotate(${turn})`] : []), ...(scale === 1 ? [] : [`scale(${scale})`])].join(' ')
    const transform = turned ? {patternTransform: turned} : {}
    const ground = shape('rect', {width: size, height: size, fill: options.paint.paper})
    const box = {id, width: size, height: size, patternUnits: 'userSpaceOnUse', ...transform}
    return [shape('pattern', box, [ground, draw(color)])]
  })
}
