import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import {axisFromZero, type Axis} from './axis.js'
import {rowsName, type NamesUnder} from './axis-names.js'
import {bars} from './bars.js'
import type {Drawing} from './legend.js'
import {areaPaint, lookOf} from './looks.js'
import {textWidth, wrapWords} from './measure.js'
import type {ChartOptions, ChartInput} from './options.js'
import {fieldHeight, heightAt, middleOf, plane, planeGrid, type Plane} from './plane.js'
import {label, shape} from './shape.js'

/** Vertical columns with names below; drawn as bars where a name would not fit under its column. */
export function columns(chart: Chart, options: ChartOptions): Drawing {
  const input = {chart, options}
  const {fontSize} = options
  const axis = axisFromZero(chart.values.flat().filter(value => value !== null))
  const field = plane(chart, {axis, names: 0, values: roomOver(axis, chart, options), right: 1}, options)
  const names = chart.rows.map(name => wrapWords(name, field.slot - 6, fontSize))
  if (names.flat().some(line => textWidth(line, fontSize) > field.slot - 4)) return bars(chart, options)
  const lineHeight = fontSize * 1.25
  const under = Math.max(...names.map(lines => lines.length)) * lineHeight
  const what = rowsName(input, field, extent(names, field, options))
  const children = [
    ...planeGrid(field, options),
    ...chart.rows.flatMap((_, row) => chart.series.flatMap((_, series) => column(input, {row, series}, field))),
    ...names.flatMap((lines, row) => namesUnder(input, lines, row, field)),
    ...what.children,
  ]
  return {height: field.bottom + under + fontSize * 0.6 + what.height, children}
}

/** Room that the value over the highest column takes above the field. */
function roomOver({min, max}: Axis, {values}: Chart, options: ChartOptions): number {
  const highest = greatest(values.flat().map(value => value ?? min))
  const free = ((max - highest) / (max - min)) * fieldHeight(options)
  return Math.max(0, options.fontSize * 1.25 - free)
}

/** Where names begin, end, and stand. */
function extent(names: readonly (readonly string[])[], field: Plane, {fontSize, width}: ChartOptions): NamesUnder {
  const half = (lines: readonly string[] = []) => greatest(lines.map(line => textWidth(line, fontSize))) / 2
  const y = field.bottom + fontSize * 1.3
  const most = greatest(names.map(lines => lines.length))
  return {
    left: middleOf(field, 0) - half(names[0]),
    right: middleOf(field, names.length - 1) + half(names.at(-1)),
    y,
    lastY: y + (most - 1) * fontSize * 1.25,
    end: width,
  }
}

interface Place {
  readonly row: number
  readonly series: number
}

function column(input: ChartInput, place: Place, field: Plane): readonly AllowedElement[] {
  const {chart, options} = input
  const count = chart.series.length
  const width = Math.min((field.slot * 0.72) / count, options.fontSize * 3.4)
  const x = middleOf(field, place.row) + (place.series - count / 2) * width + 1
  const value = chart.values[place.row]?.[place.series] ?? null
  if (value === null) return []
  const [end, zero] = [heightAt(field, value), heightAt(field, 0)]
  const box = {x, y: Math.min(end, zero), width: width - 2, height: Math.abs(end - zero)}
  const drawn = shape('rect', {...box, ...areaPaint(lookOf(chart, place, options.paint), options)})
  if (!fits(chart, width, options)) return [drawn]
  const y = value < 0 ? end + options.fontSize * 1.1 : end - options.fontSize * 0.4
  return [drawn, ...figureOf(input, place, x + width / 2 - 1, y, width - 2)]
}

/** Values stand over their columns where every one of them has room: some only would mislead. */
const fits = (chart: Chart, width: number, {fontSize}: ChartOptions): boolean =>
  chart.shown.flat().every(figure => textWidth(figure, fontSize) <= width + (chart.series.length > 1 ? 0 : fontSize))

/** A value at the end of its column, on a patch of paper so that no grid line strikes it through. */
function figureOf(
  {chart, options}: ChartInput,
  {row, series}: Place,
  middle: number,
  y: number,
  most: number,
): readonly AllowedElement[] {
  const {fontSize, paint} = options
  const shown = chart.shown[row]?.[series] ?? ''
  const width = Math.min(textWidth(shown, fontSize), most)
  const patch = {x: middle - width / 2, y: y - fontSize * 0.75, width, height: fontSize * 0.85}
  return [
    shape('rect', {...patch, fill: paint.paper}),
    label(shown, {x: middle, y, textAnchor: 'middle', fontWeight: 600, fill: paint.ink}),
  ]
}

function namesUnder(
  {chart, options}: ChartInput,
  lines: readonly string[],
  row: number,
  field: Plane,
): readonly AllowedElement[] {
  const {fontSize, paint} = options
  const fontWeight = chart.rows[row] === chart.highlight ? 600 : undefined
  return lines.map((line, index) =>
    label(line, {
      x: middleOf(field, row),
      y: field.bottom + fontSize * (1.3 + index * 1.25),
      textAnchor: 'middle',
      fontWeight,
      fill: paint.ink,
    }),
  )
}
