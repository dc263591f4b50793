import type {Chart} from '../../model/blocks.js'
import {withUnit} from '../../model/with-unit.js'
import type {AllowedElement} from '../hast/allowed.js'
import type {Drawing} from './legend.js'
import {textWidth, wrapAnywhere} from './measure.js'
import type {ChartInput, ChartOptions} from './options.js'
import {label} from './shape.js'

/** Leading of names at axes, in their size. */
const leading = 1.25

/** Name of the figures at the left, over the highest of them: “Share of messages (%)”, or the unit alone. */
export function valuesName({axes: {values}, unit}: Chart): string {
  if (values === undefined) return unit ?? ''
  return withUnit(values, unit)
}

/** Most of a drawing's width that the unit takes behind the highest figure of its axis. */
const shortUnit = 1 / 4

/** The unit behind that figure; nothing where it is long, and stands with the name of the figures. */
export const unitAtAxis = ({unit = ''}: Chart, {width, axisFontSize}: ChartOptions): string =>
  textWidth(unit, axisFontSize) <= width * shortUnit ? unit : ''

/** The name of the figures, broken into lines within the drawing's width, and their height, up to where the field may begin. */
export function valuesHead(chart: Chart, options: ChartOptions, top: number): Drawing {
  const {axisFontSize: size, width} = options
  const name = valuesName(chart)
  if (name === '') return {height: size * 0.6, children: []}
  const lines = wrapAnywhere(name, width, size)
  const children = lines.map((line, index) => axisLabel(line, {x: 0, y: top + size * (1 + index * leading)}, options))
  return {height: size * (2 + (lines.length - 1) * leading), children}
}

/** Names under a field: where the first begins and the last ends, and the base line of their first and of their last lines. */
export interface NamesUnder {
  readonly left: number
  readonly right: number
  readonly y: number
  readonly lastY: number
  /** Where the line that they stand on ends: names of lines begin there. */
  readonly end: number
}

/**
 * Name of the names under a field: on their line, after the last where nothing else stands, else before the first; below them
 * where it would touch them, at the left as all names of axes. Under the names of lines it would read as one of them.
 */
export function rowsName({chart, options}: ChartInput, field: {readonly right: number}, names: NamesUnder): Drawing {
  const {axisFontSize: size, fontSize} = options
  const {rows} = chart.axes
  if (rows === undefined) return {height: 0, children: []}
  const width = textWidth(rows, size)
  const after = Math.max(names.right, field.right) + fontSize * 0.8
  const beside = after + width <= names.end ? after : 0
  if (beside || width + fontSize * 0.6 <= names.left)
    return {height: 0, children: [axisLabel(rows, {x: beside, y: names.y}, options)]}
  const lines = wrapAnywhere(rows, field.right, size)
  const y = (index: number) => names.lastY + size * leading * (index + 1.1)
  const children = lines.map((line, index) => axisLabel(line, {x: 0, y: y(index)}, options))
  return {height: size * leading * (lines.length + 0.1), children}
}

/** Names of bars and of their figures, as heads over both: one line where names stand above their bars. */
export function barHeads({chart, options}: ChartInput): Drawing {
  const {labelWidth, labelAlign, width, fontSize, axisFontSize: size} = options
  const {rows = ''} = chart.axes
  const values = unitAtAxis(chart, options) === '' ? valuesName(chart) : (chart.axes.values ?? '')
  const end = labelAlign === 'end' && labelWidth > 0
  const nameWidth = labelWidth - fontSize * 0.7
  const heads =
    labelWidth === 0
      ? [{lines: linesOf([rows, values].filter(Boolean).join(' · '), width, size), x: 0, end}]
      : [
          {lines: linesOf(rows, nameWidth, size), x: end ? nameWidth : 0, end},
          {lines: linesOf(values, width - labelWidth, size), x: labelWidth, end: false},
        ]
  const most = Math.max(...heads.map(({lines}) => lines.length))
  if (most === 0) return {height: 0, children: []}
  // Heads of a table stand on the same base line.
  const y = (count: number, index: number) => size * (1 + (most - count + index) * leading)
  const children = heads.flatMap(({lines, x, end}) =>
    lines.map((line, index) => {
      const place = {x, y: y(lines.length, index), ...(end && {textAnchor: 'end'})}
      return axisLabel(line, place, options)
    }),
  )
  return {height: size * (0.75 + most * leading), children}
}

const linesOf = (name: string, width: number, size: number): readonly string[] =>
  name === '' ? [] : wrapAnywhere(name, width, size)

const axisLabel = (
  name: string,
  place: {readonly x: number; readonly y: number; readonly textAnchor?: string},
  {paint, axisFontSize}: ChartOptions,
): AllowedElement => label(name, {...place, fill: paint.ink2, fontSize: axisFontSize})
