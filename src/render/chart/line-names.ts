import type {AllowedElement} from '../hast/allowed.js'
import type {ChartOptions} from './options.js'
import type {Plane} from './plane.js'
import {label} from './shape.js'

/** A name to set beside the end of its line. */
export interface LineEnd {
  readonly lines: readonly string[]
  readonly y: number
  readonly stressed: boolean
  /** The line's marker, drawn again before its name where ends lie close together. */
  readonly marker: (x: number, y: number) => AllowedElement
}

/** Where names start, right of the field. */
export const nameStart = 18

/** Names at the right of the field, pushed apart so that none covers another; undefined where they have no room. */
export function lineNames(
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
