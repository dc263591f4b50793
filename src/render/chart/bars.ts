import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import {axisFromZero, printedTicks, tickLabels, type Axis} from './axis.js'
import {barHeads, unitAtAxis} from './axis-names.js'
import type {Drawing} from './legend.js'
import {areaPaint, lookOf} from './looks.js'
import {textWidth, wrapAnywhere} from './measure.js'
import {strokeScale, type ChartOptions, type ChartInput} from './options.js'
import {label, shape} from './shape.js'

/** Where bars stand: `zero` is the x of zero, `scale` units for one of the value. */
interface Plot {
  readonly axis: Axis
  readonly zero: number
  readonly scale: number
  readonly barHeight: number
  readonly gap: number
}

/** Horizontal bars: names at the left, each value at the end of its bar. */
export const bars = (chart: Chart, options: ChartOptions): Drawing =>
  drawBars({chart, options: {...options, labelWidth: labelWidthFor(chart, options)}})

/** The column of names, widened for a word that is longer; past half the drawing the names stand above their bars. */
function labelWidthFor({rows, axes}: Chart, {labelWidth, fontSize, axisFontSize, width}: ChartOptions): number {
  if (labelWidth === 0) return 0
  const widths = (name: string, size: number) => name.split(' ').map(word => textWidth(word, size))
  const widest = greatest([...rows.flatMap(name => widths(name, fontSize)), ...widths(axes.rows ?? '', axisFontSize)])
  const needed = Math.max(labelWidth, widest + fontSize * 0.7)
  return needed > width / 2 ? 0 : needed
}

function drawBars(input: ChartInput): Drawing {
  const {chart, options} = input
  const plot = place(chart, options)
  const heads = barHeads(input)
  const top = heads.height + 4
  let y = top
  const rows: AllowedElement[] = []
  const {lineHeight, between} = sizes(options)
  chart.rows.forEach((name, row) => {
    if (options.part && (row < options.part.from || row >= options.part.to)) return
    const lines = nameLines(name, options)
    const barsHeight = chart.series.length * (plot.barHeight + plot.gap) - plot.gap
    const above = options.labelWidth === 0 ? lines.length * lineHeight : 0
    const height = above + Math.max(barsHeight, above ? 0 : lines.length * lineHeight) + plot.barHeight * between
    const start = y + above + (height - above - barsHeight) / 2
    const middle = above ? y + above / 2 + 3 : start + barsHeight / 2
    rows.push(...nameOf(input, row, lines, middle))
    rows.push(...chart.series.flatMap((_, series) => barOf(input, row, series, start, plot)))
    y += height
  })
  return {
    height: y + options.axisFontSize * 2,
    children: [...heads.children, ...grid(input, plot, top, y), ...rows],
  }
}

/** Measures of a row; `between` is the white under it, for a bar of one. */
const sizes = ({fontSize, dense}: ChartOptions) => ({
  lineHeight: fontSize * 1.25,
  barHeight: fontSize * (dense ? 1 : 1.2),
  between: dense ? 0.2 : 0.67,
})

const nameLines = (name: string, {labelWidth, width, fontSize}: ChartOptions): readonly string[] =>
  wrapAnywhere(name, labelWidth === 0 ? width : labelWidth - fontSize * 0.7, fontSize)

/** The largest scale at which every bar, its value and the last tick keep inside the drawing. */
function place(chart: Chart, options: ChartOptions): Plot {
  const {width, labelWidth, fontSize, axisFontSize} = options
  const numbers = chart.values.flat().filter(value => value !== null)
  const axis = axisFromZero(numbers)
  const shownWidth = (row: number, series: number) => textWidth(chart.shown[row]?.[series] ?? '', fontSize) + 8
  const points = chart.values.flatMap((values, row) =>
    values.map((value, series) => ({value: value ?? 0, room: shownWidth(row, series)})),
  )
  const leftRoom = Math.max(0, ...points.filter(({value}) => value < 0).map(({room}) => room))
  const left = labelWidth + leftRoom + (labelWidth === 0 ? 1 : 0)
  const lastTick = tickLabels(axis, options.lang, unitAtAxis(chart, options)).at(-1) ?? ''
  const limits = points
    .filter(({value}) => value > 0)
    .map(({value, room}) => (width - left - room) / (value - axis.min))
  const scale = Math.min((width - left - textWidth(lastTick, axisFontSize) / 2) / (axis.max - axis.min), ...limits)
  const {barHeight} = sizes(options)
  const several = chart.series.length > 1
  return {axis, scale, zero: left - axis.min * scale, barHeight: barHeight * (several ? 0.85 : 1), gap: several ? 3 : 0}
}

function grid(
  {chart, options}: ChartInput,
  {axis, zero, scale}: Plot,
  top: number,
  bottom: number,
): readonly AllowedElement[] {
  const {paint, axisFontSize} = options
  const labels = tickLabels(axis, options.lang, unitAtAxis(chart, options))
  const places = axis.ticks.map((tick, index) => {
    return {x: zero + tick * scale, width: textWidth(labels[index] ?? '', axisFontSize)}
  })
  const printed = printedTicks(places)
  return places.flatMap(({x}, index) => {
    const stroke = axis.ticks[index] === 0 ? paint.ink : paint.hair
    const strokeWidth = axis.ticks[index] === 0 ? 1 : strokeScale(options)
    const line = shape('line', {x1: x, x2: x, y1: top, y2: bottom, stroke, strokeWidth})
    // Under a first tick at the very left, a centred figure would hang out of the drawing.
    const anchor = x < axisFontSize / 2 ? 'start' : 'middle'
    const place = {x, y: bottom + axisFontSize * 1.35, textAnchor: anchor, fill: paint.ink2, fontSize: axisFontSize}
    return printed.has(index) ? [line, label(labels[index] ?? '', place)] : [line]
  })
}

function nameOf(
  {chart, options}: ChartInput,
  row: number,
  lines: readonly string[],
  middle: number,
): readonly AllowedElement[] {
  const {width, labelWidth, labelAlign, fontSize, paint} = options
  const {lineHeight} = sizes(options)
  const end = labelWidth > 0 && labelAlign === 'end'
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35
  const names = lines.map((line, index) =>
    label(line, {
      x: end ? labelWidth - fontSize * 0.67 : 0,
      y: first + index * lineHeight,
      textAnchor: end ? 'end' : undefined,
      fontWeight: chart.rows[row] === chart.highlight ? 600 : undefined,
      fill: paint.ink,
    }),
  )
  if (labelWidth > 0) return names
  // Above its bars a name would be struck through by the grid.
  const height = lines.length * lineHeight
  return [shape('rect', {x: 0, y: middle - height / 2 - 4, width, height: height + 5, fill: paint.paper}), ...names]
}

function barOf(
  {chart, options}: ChartInput,
  row: number,
  series: number,
  top: number,
  plot: Plot,
): readonly AllowedElement[] {
  const value = chart.values[row]?.[series] ?? null
  const y = top + series * (plot.barHeight + plot.gap)
  const length = (value ?? 0) * plot.scale
  const shown = chart.shown[row]?.[series] ?? ''
  const figure = figureAt(shown, plot.zero + length, y + plot.barHeight / 2, length < 0, options)
  if (value === null) return figure
  const box = {x: plot.zero + Math.min(0, length), y, width: Math.abs(length), height: plot.barHeight}
  return [...figure, shape('rect', {...box, ...areaPaint(lookOf(chart, {row, series}, options.paint), options)})]
}

/** A value at the end of its bar, on a patch of paper so that no grid line strikes it through. */
function figureAt(
  shown: string,
  end: number,
  y: number,
  before: boolean,
  {fontSize, paint}: ChartOptions,
): readonly AllowedElement[] {
  const width = textWidth(shown, fontSize) + 6
  const x = before ? end - 6 : end + 8
  const patch = {x: before ? x - width + 3 : x - 3, y: y - fontSize * 0.6, width, height: fontSize * 1.2}
  const place = {x, y: y + fontSize * 0.35, textAnchor: before ? 'end' : undefined}
  return [shape('rect', {...patch, fill: paint.paper}), label(shown, {...place, fontWeight: 600, fill: paint.ink})]
}
