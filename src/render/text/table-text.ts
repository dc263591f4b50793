import type {Cell, Column, Table} from '../../model/blocks.js'
import {displayWidth, padded} from './display-width.js'
import {labelRows} from './label-rows.js'
import {phrasingText} from './phrasing-text.js'
import {inside, type Scope} from './scope.js'
import {hanging, wrap} from './wrap.js'

/** A table whose cells are plain words. */
interface Grid {
  readonly columns: readonly Column[]
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const gap = '  '
const indent = '  '

/** A table in aligned columns; where these are too wide for the line, a few labelled lines for each row. */
export function tableText({columns, rows}: Table, scope: Scope): readonly string[] {
  const write = (cell: Cell) => phrasingText(cell, scope).replaceAll('\n', ' ')
  const grid: Grid = {columns, heads: columns.map(({head}) => write(head)), rows: rows.map(cells => cells.map(write))}
  const widths = columns.map((_, index) => columnWidth(grid, index))
  const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1))
  return total <= scope.width ? aligned(grid, widths) : labelled(grid, scope)
}

const columnWidth = ({heads, rows}: Grid, index: number): number =>
  Math.max(...[heads, ...rows].map(cells => displayWidth(cells[index] ?? '')))

function aligned({columns, heads, rows}: Grid, widths: readonly number[]): readonly string[] {
  const side = (index: number) => (columns[index]?.align === 'right' ? 'right' : 'left')
  const line = (cells: readonly string[]) =>
    widths
      .map((width, index) => padded(cells[index] ?? '', width, side(index)))
      .join(gap)
      .trimEnd()
  return [line(heads), widths.map(width => '-'.repeat(width)).join(gap), ...rows.map(line)]
}

/** The first cell names the row; the heads stand once above, as they do in a table. */
function labelled({heads, rows}: Grid, scope: Scope): readonly string[] {
  const blocks = rows.map(([first = '', ...rest]) => [
    ...wrap(first, scope.width),
    ...labelRows(
      rest.map((value, index) => ({label: heads[index + 1] ?? '', value})),
      inside(scope, indent.length).width,
    ).map(line => indent + line),
  ])
  const top = hanging('', wrap(heads.filter(Boolean).join(' | '), scope.width))
  return [...top, '', ...blocks.flatMap((lines, index) => (index ? ['', ...lines] : lines))]
}
