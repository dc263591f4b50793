import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import {areaPaint, dashOf, lookOf, markerOf, type Look} from './looks.js'
import {textWidth, wrapAnywhere} from './measure.js'
import {strokeScale, type ChartOptions} from './options.js'
import {label, round, shape} from './shape.js'

/** Part of a drawing and the height it takes. */
export interface Drawing {
  readonly height: number
  readonly children: readonly AllowedElement[]
}

/** Width of a swatch, and of the white between it and its name, for a size of one. */
const swatchRatio = 1.75
const gapRatio = 0.55

/** Names of the series with their look, in lines from the left, one that is longer in several; nothing for one series. */
export function legend(chart: Chart, options: ChartOptions): Drawing {
  if (chart.series.length < 2) return {height: 0, children: []}
  const {fontSize, width, paint} = options
  const lineHeight = fontSize * 1.5
  const leading = fontSize * 1.25
  let [x, y] = [0, 0]
  const children = chart.series.flatMap((name, series) => {
    const nameAt = fontSize * (swatchRatio + gapRatio)
    const lines = wrapAnywhere(name, width - nameAt, fontSize)
    const needed = nameAt + greatest(lines.map(line => textWidth(line, fontSize)))
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight]
    const look = lookOf(chart, {row: -1, series}, paint)
    const marks = swatches[chart.kind](
      look,
      {x, y: y + fontSize * 0.2, width: fontSize * swatchRatio, height: fontSize * 0.8},
      options,
    )
    const captions = lines.map((line, index) =>
      label(line, {x: x + nameAt, y: y + index * leading + fontSize * 0.92, fill: paint.ink}),
    )
    x += needed + fontSize * 1.4
    y += (lines.length - 1) * leading
    return [...marks, ...captions]
  })
  return {height: y + lineHeight + fontSize * 0.4, children}
}

const area = (
  look: Look,
  {x, y, width, height}: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
  options: ChartOptions,
): readonly AllowedElement[] => [
  shape('rect', {x: x + 0.7, y, width: width - 1.4, height, ...areaPaint(look, options)}),
]

const swatches: Readonly<Record<Chart['kind'], typeof area>> = {
  bars: area,
  columns: area,
  lines: (look, {x, y, width, height}, options) => {
    const middle = y + height / 2
    const line = {
      d: `M${round(x)} ${round(middle)}h${round(width)}`,
      stroke: look.color,
      strokeWidth: 2.2 * strokeScale(options),
      strokeDashArray: dashOf(look, options),
    }
    return [shape('path', line), markerOf(look, {x: x + width / 2, y: middle}, options)]
  },
}
