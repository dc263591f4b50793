import type {Cell, Column, Table} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
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

/**
 * A table in aligned columns, its heads broken into lines where they ask for more than their cells; where that is too wide,
 * a few labelled lines for each row. Cells are not broken: whoever has the text read aloud hears it line by line.
 */
export function tableText({columns, rows}: Table, scope: Scope): readonly string[] {
  const write = (cell: Cell) => phrasingText(cell, scope).replaceAll('\n', ' ')
  const grid: Grid = {columns, heads: columns.map(({head}) => write(head)), rows: rows.map(cells => cells.map(write))}
  const needs = columns.map((_, index) => columnNeed(grid, index))
  const widths = fitColumns(needs, scope.width - gap.length * (columns.length - 1))
  return widths ? aligned(grid, widths) : labelled(grid, scope)
}

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth))

function columnNeed({heads, rows}: Grid, index: number): ColumnNeed {
  const head = heads[index] ?? ''
  const cells = rows.map(row => row[index] ?? '')
  return {whole: longest([head, ...cells]), least: longest([...head.split(' '), ...cells])}
}

function aligned({columns, heads, rows}: Grid, most: readonly number[]): readonly string[] {
  const broken = most.map((width, index) => wrap(heads[index] ?? '', width))
  const widths = broken.map((lines, index) => longest([...lines, ...rows.map(cells => cells[index] ?? '')]))
  const side = (index: number) => (columns[index]?.align === 'right' ? 'right' : 'left')
  const line = (cells: readonly string[]) =>
    widths
      .map((width, index) => padded(cells[index] ?? '', width, side(index)))
      .join(gap)
      .trimEnd()
  const height = greatest(broken.map(({length}) => length))
  // Heads stand on the line under them.
  const headLines = Array.from({length: height}, (_, down) =>
    line(broken.map(lines => lines[down - height + lines.length] ?? '')),
  )
  return [...headLines, widths.map(width => '-'.repeat(width)).join(gap), ...rows.map(line)]
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

/** Width that a column asks for, in characters. */
interface ColumnNeed {
  /** Its longest text, its head included. */
  readonly whole: number
  /** Its longest text, with its head broken into words. */
  readonly least: number
}

/**
 * Widths for the columns of a table in `room` characters, without the white between them; one character at a time from the widest column
 * that can give, so that those that need little keep their heads whole. Undefined if not even the least fits.
 */
export function fitColumns(needs: readonly ColumnNeed[], room: number): readonly number[] | undefined {
  const widths = needs.map(({whole}) => whole)
  let tooMuch = widths.reduce((sum, width) => sum + width, 0) - room
  while (tooMuch > 0) {
    const giving = widths.map((width, index) => (width > (needs[index]?.least ?? 0) ? width : 0))
    const widest = Math.max(...giving)
    if (widest === 0) return undefined
    widths[giving.indexOf(widest)] = widest - 1
    tooMuch -= 1
  }
  return widths
}
