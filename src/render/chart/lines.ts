import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import {axisForLines} from './axis.js'
import {rowsName, type NamesUnder} from './axis-names.js'
import {legend, type Drawing} from './legend.js'
import {lineNames, nameStart, type LineEnd} from './line-names.js'
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
      ? lineNames(ends(chart, {names, field: direct}, options), direct, options)
      : undefined
  if (placed) return assemble({chart, options}, direct, {names: placed, end: direct.right})
  const above = legend(chart, options)
  const field = plane(chart, {axis, names: above.height, values: 0, right: 8}, options)
  return assemble({chart, options}, field, {names: above.children, end: width})
}

/** Names of lines, drawn, and where the line under the field ends for them. */
interface Named {
  readonly names: readonly AllowedElement[]
  readonly end: number
}

function assemble(input: ChartInput, field: Plane, {names, end}: Named): Drawing {
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

interface Names {
  readonly names: readonly (readonly string[])[]
  readonly field: Plane
}

const ends = (chart: Chart, {names, field}: Names, options: ChartOptions): readonly LineEnd[] =>
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
