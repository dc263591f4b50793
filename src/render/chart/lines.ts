import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import {axisForLines} from './axis.js'
import {rowsName, type NamesUnder} from './axis-names.js'
import {legend, type Drawing} from './legend.js'
import {dashOf, lookOf, markerOf} from './looks.js'
import {textWidth, wrapWords} from './measure.js'
import {strokeScale, type ChartOptions, type ChartInput} from './options.js'
import {heightAt, plane, planeGrid, type Plane} from './plane.js'
import {label, round, shape} from './shape.js'

/** More points than this, and markers would hide the line: then only its ends have one. */
const markedPoints = 24

/** Lines over time: each named at its end, or by a legend where the names would collide. */
export function lines(chart: Chart, options: ChartOptions): Drawing {
  const {fontSize, width} = options
  const axis = axisForLines(chart.values.flat().filter(value => value !== null))
  const names = chart.series.map(name => wrapWords(name, width * 0.28, fontSize))
  const nameWidth = greatest(names.flat().map(line => textWidth(line, fontSize))) + nameStart
  const direct = plane(chart, {axis, names: 0, values: 0, right: nameWidth}, options)
  const placed =
    chart.series.length > 1 && nameWidth <= width / 2
      ? lineNames(ends(chart, names, direct, options), direct, options)
      : undefined
  if (placed) return assemble({chart, options}, direct, placed, direct.right)
  const above = legend(chart, options)
  const field = plane(chart, {axis, names: above.height, values: 0, right: 8}, options)
  return assemble({chart, options}, field, above.children, width)
}

/** A drawing with the names of its lines, for which the line under the field ends at an x. */
function assemble(input: ChartInput, field: Plane, names: readonly AllowedElement[], end: number): Drawing {
  const {chart, options} = input
  const series = chart.series.flatMap((_, index) => lineOf(input, index, field))
  const under = rowNames(chart, field, options)
  const what = rowsName(input, field, {...extent(under, options), end})
  const children = [
    ...planeGrid(field, options),
    ...series,
    ...under.map(({name, x, y}) =>
      label(name, {x, y, textAnchor: 'middle', fill: options.paint.ink2, fontSize: options.axisFontSize}),
    ),
    ...what.children,
    ...names,
  ]
  return {height: field.bottom + options.fontSize * 1.9 + what.height, children}
}

const ends = (
  chart: Chart,
  names: readonly (readonly string[])[],
  field: Plane,
  options: ChartOptions,
): readonly LineEnd[] =>
  names.map((lines, series) => {
    const last = chart.values.findLast(row => row[series] !== null)?.[series] ?? field.axis.min
    const look = lookOf(chart, {row: -1, series}, options.paint)
    const marker = (x: number, y: number) => markerOf(look, {x, y}, options)
    return {lines, y: heightAt(field, last), stressed: chart.series[series] === chart.highlight, marker}
  })

function lineOf({chart, options}: ChartInput, series: number, field: Plane): readonly AllowedElement[] {
  const look = lookOf(chart, {row: -1, series}, options.paint)
  const points = chart.values.map((row, index) => {
    const value = row[series] ?? null
    return value === null ? null : {x: pointAt(chart, index, field), y: heightAt(field, value)}
  })
  // A gap in the data is a gap in the line.
  const d = points
    .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${round(point.x)} ${round(point.y)}`)
    .filter(Boolean)
    .join('')
  const strokeWidth = (chart.series[series] === chart.highlight ? 2.8 : 2.2) * strokeScale(options)
  const path = {d, fill: 'none', stroke: look.color, strokeWidth, strokeDashArray: dashOf(look, options)}
  const marked = points.filter((point, index) => point && (points.length <= markedPoints || isEnd(points, index)))
  return [shape('path', path), ...marked.flatMap(point => (point ? [markerOf(look, point, options)] : []))]
}

const isEnd = (points: readonly unknown[], index: number): boolean => !points[index - 1] || !points[index + 1]

interface RowName {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** As many names under the field as have room, counted back from the last. */
function rowNames(chart: Chart, field: Plane, {fontSize, axisFontSize}: ChartOptions): readonly RowName[] {
  const widest = widestName(chart, axisFontSize)
  const step = Math.ceil((widest + 8) / field.slot)
  return chart.rows.flatMap((name, row) => {
    if ((chart.rows.length - 1 - row) % step) return []
    return [{name, x: pointAt(chart, row, field), y: field.bottom + fontSize * 1.3}]
  })
}

/** Where these names begin, end, and stand. */
function extent(names: readonly RowName[], {axisFontSize}: ChartOptions): Omit<NamesUnder, 'end'> {
  const edge = ({name, x}: RowName, side: 1 | -1) => x + (side * textWidth(name, axisFontSize)) / 2
  const [first = {name: '', x: 0, y: 0}] = names
  const last = names.at(-1) ?? first
  return {left: edge(first, -1), right: edge(last, 1), y: first.y, lastY: last.y}
}

const widestName = ({rows}: Chart, size: number): number => Math.max(...rows.map(name => textWidth(name, size)))

/** The x of a row: from end to end of the field, but for half a name at each. */
function pointAt(chart: Chart, row: number, {left, right, slot}: Plane): number {
  const inset = Math.min(slot / 2, Math.max(12, widestName(chart, 13) / 2))
  const last = chart.rows.length - 1
  return last === 0 ? (left + right) / 2 : left + inset + (row / last) * (right - left - 2 * inset)
}

/** A name to set beside the end of its line. */
interface LineEnd {
  readonly lines: readonly string[]
  readonly y: number
  readonly stressed: boolean
  /** The line's marker, drawn again before its name where ends lie close together. */
  readonly marker: (x: number, y: number) => AllowedElement
}

/** Where names start, right of the field. */
const nameStart = 18

/** Names at the right of the field, pushed apart so that none covers another; undefined where they have no room. */
function lineNames(
  ends: readonly LineEnd[],
  field: Plane,
  {fontSize, paint}: ChartOptions,
): readonly AllowedElement[] | undefined {
  const lineHeight = fontSize * 1.2
  const order = [...ends].sort((a, b) => a.y - b.y)
  const total = order.reduce((height, {lines}) => height + lines.length * lineHeight, 0)
  if (total > field.bottom - field.top + lineHeight) return undefined
  const tops = spread(order, lineHeight, field.bottom + lineHeight / 2)
  // A name more than two lines from its line's end would be read as another's.
  const middleOf = (lines: readonly string[], index: number) => (tops[index] ?? 0) + (lines.length * lineHeight) / 2
  const far = order.some(({lines, y}, index) => Math.abs(middleOf(lines, index) - y) > lineHeight * 2)
  if (far) return undefined
  // Names level with their lines' ends say all; once one is pushed away, only its marker says whose it is.
  const pushed = order.some(({lines, y}, index) => Math.abs(middleOf(lines, index) - y) > fontSize / 3)
  return order.flatMap(({lines, stressed, marker}, index) => [
    ...(pushed ? [marker(field.right + 8, (tops[index] ?? 0) + lineHeight / 2 + 1)] : []),
    ...lines.map((line, row) =>
      label(line, {
        x: field.right + (pushed ? nameStart : 4),
        y: (tops[index] ?? 0) + row * lineHeight + fontSize * 0.95,
        fontWeight: stressed ? 600 : undefined,
        fill: paint.ink,
      }),
    ),
  ])
}

/** Tops of the names: each centred on its line's end, moved down past its neighbour, then all back up from the foot. */
function spread(order: readonly LineEnd[], lineHeight: number, bottom: number): readonly number[] {
  const heights = order.map(({lines}) => lines.length * lineHeight)
  const tops: number[] = []
  order.forEach(({y}, index) => {
    const after = (tops[index - 1] ?? -Infinity) + (heights[index - 1] ?? 0)
    tops.push(Math.max(y - (heights[index] ?? 0) / 2, after))
  })
  let limit = bottom
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0))
    limit = tops[index] ?? 0
  }
  return tops
}
