import type {AllowedElement} from '../hast/allowed.js'
import type {Chart} from '../../model/blocks.js'
import {tickLabels, type Axis} from './axis.js'
import {valuesHead} from './axis-names.js'
import {textWidth} from './measure.js'
import {strokeScale, type ChartOptions} from './options.js'
import {label, shape} from './shape.js'

/** The field of columns and lines: names below, values at the left. */
export interface Plane {
  readonly axis: Axis
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Width of one row's share. */
  readonly slot: number
  /** The name of its values, drawn. */
  readonly head: readonly AllowedElement[]
}

/** Common faces that stand in for a brand's are wider than its figures, as Verdana is. */
const spareForFaces = 1.15

/** Height of a field, in type sizes. */
const usual = 14

/** Height of a field. */
export const fieldHeight = ({fontSize, fieldHeight: sizes = usual}: ChartOptions): number => fontSize * sizes

/** Lay out a field. */
export function plane(
  chart: Chart,
  room: {readonly axis: Axis; readonly names: number; readonly values: number; readonly right: number},
  options: ChartOptions,
): Plane {
  const {axis} = room
  const ticks = tickLabels(axis, options.lang).map(figure => textWidth(figure, options.axisFontSize) * spareForFaces)
  const left = Math.max(...ticks) + 8
  const right = options.width - room.right
  const head = valuesHead(chart, options, room.names)
  const top = room.names + head.height + room.values
  return {
    axis,
    left,
    right,
    top,
    bottom: top + fieldHeight(options),
    slot: (right - left) / chart.rows.length,
    head: head.children,
  }
}

/** The y of a value. */
export const heightAt = ({axis, top, bottom}: Plane, value: number): number =>
  bottom - ((value - axis.min) / (axis.max - axis.min)) * (bottom - top)

/** The x of the middle of a row's share. */
export const middleOf = ({left, slot}: Plane, row: number): number => left + (row + 0.5) * slot

/** Grid lines and their figures, and what these are. */
export function planeGrid(field: Plane, options: ChartOptions): readonly AllowedElement[] {
  const {paint, axisFontSize} = options
  const figures = tickLabels(field.axis, options.lang)
  const lines = field.axis.ticks.flatMap((tick, index) => {
    const y = heightAt(field, tick)
    const stroke = tick === 0 ? paint.ink : paint.hair
    const text = {
      x: field.left - 8,
      y: y + axisFontSize * 0.35,
      textAnchor: 'end',
      fill: paint.ink2,
      fontSize: axisFontSize,
    }
    return [
      shape('line', {
        x1: field.left,
        x2: field.right,
        y1: y,
        y2: y,
        stroke,
        strokeWidth: tick === 0 ? 1 : strokeScale(options),
      }),
      label(figures[index] ?? '', text),
    ]
  })
  return [...lines, ...field.head]
}
