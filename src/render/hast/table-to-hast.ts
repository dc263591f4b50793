import {toString} from 'mdast-util-to-string'
import type {Cell, Column, Table} from '../../model/blocks.js'
import type {AllowedElement} from './allowed.js'
import {element, onLines} from './element.js'
import type {Inner} from './handler.js'

/** The bare `table`: column heads with scope, the first cell of each row as its head. */
export function tableToHast({columns, rows}: Table, inner: Inner): AllowedElement {
  const row = {inner, keepsShort: columns.length <= mostShort}
  const heads = columns.map(column => headCell({...row, cell: column.head, column}, 'col'))
  const body = rows.map(cells =>
    lineOf(cells.map((cell, index) => bodyCell({...row, cell, column: columns[index]}, index))),
  )
  return element('table', {}, onLines([element('thead', {}, [lineOf(heads)]), element('tbody', {}, onLines(body))]))
}

/** A cell of this length does not part (“Ven., 22:10”), where a table has so few columns that there is room. */
const longestShort = 12
const mostShort = 6

interface Placed {
  readonly cell: Cell
  readonly column: Column | undefined
  readonly keepsShort: boolean
  readonly inner: Inner
}

const lineOf = (cells: readonly AllowedElement[]): AllowedElement => element('tr', {}, onLines(cells))

const bodyCell = (placed: Placed, index: number): AllowedElement =>
  index === 0 ? headCell(placed, 'row') : element('td', looks(placed), placed.inner(placed.cell))

/** An empty corner is the head of nothing. */
const headCell = (placed: Placed, scope: 'col' | 'row'): AllowedElement =>
  placed.cell.length
    ? element('th', {scope, ...looks(placed)}, placed.inner(placed.cell))
    : element('td', looks(placed))

const alignments: Readonly<Record<Column['align'], readonly string[]>> = {
  left: [],
  center: ['center'],
  right: ['right'],
}

function looks({cell, column, keepsShort}: Placed): {readonly className?: string[]} {
  const text = keepsShort && !column?.numeric ? toString({children: cell}) : ''
  const isShort = text.length <= longestShort && /\s/.test(text)
  const className = [
    ...(column?.numeric ? ['numeric'] : []),
    ...(column ? alignments[column.align] : []),
    ...(isShort ? ['short'] : []),
  ]
  return className.length ? {className} : {}
}
