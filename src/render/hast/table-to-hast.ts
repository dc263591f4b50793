import type {Element, Properties} from 'hast'
import type {Cell, Column, Table} from '../../model/blocks.js'
import {element, onLines} from './element.js'
import type {Inner} from './handler.js'

/** The bare `table`: column heads with scope, the first cell of each row as its head. */
export function tableToHast({columns, rows}: Table, inner: Inner): Element {
  const heads = columns.map(column => headCell(column, 'col', inner(column.head)))
  const body = rows.map(cells =>
    lineOf(cells.map((cell, index) => bodyCell(cell, {column: columns[index], index}, inner))),
  )
  return element('table', {}, onLines([element('thead', {}, [lineOf(heads)]), element('tbody', {}, onLines(body))]))
}

const lineOf = (cells: readonly Element[]): Element => element('tr', {}, onLines(cells))

function bodyCell(
  cell: Cell,
  {column, index}: {readonly column: Column | undefined; readonly index: number},
  inner: Inner,
) {
  return index === 0 ? headCell(column, 'row', inner(cell)) : element('td', alignment(column), inner(cell))
}

/** An empty corner is the head of nothing. */
const headCell = (column: Column | undefined, scope: 'col' | 'row', children: Element['children']): Element =>
  children.length ? element('th', {scope, ...alignment(column)}, children) : element('td', alignment(column))

const alignments: Readonly<Record<Column['align'], readonly string[]>> = {
  left: [],
  center: ['center'],
  right: ['right'],
}

function alignment(column: Column | undefined): Properties {
  const className = column ? [...(column.numeric ? ['numeric'] : []), ...alignments[column.align]] : []
  return className.length ? {className} : {}
}
