import type {Table as Source, TableCell} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Cell, Column, Table} from '../../model/blocks.js'
import type {Directive} from '../directives/read-directive.js'
import {groupDigits, isNumericColumn, isYearColumn} from '../numbers.js'
import {captionFor} from './caption.js'
import type {Setter} from './context.js'

/** A table without title, as it stands in the text. */
export function setTable(node: Source, setter: Setter): readonly Table[] {
  return [{type: 'table', ...captionFor(node, {}, setter), ...setGrid(node, setter)}]
}

/** A table in its block, which gives title, number and source. */
export function setTitledTable({node, children, attributes}: Directive, setter: Setter): readonly Table[] {
  const grid = children.find(child => child.type === 'table')
  if (!grid) return []
  const sources = {source: attributes.get('source'), credit: attributes.get('credit')}
  return [{type: 'table', ...captionFor(node, sources, setter), ...setGrid(grid, setter)}]
}

function setGrid(node: Source, setter: Setter): Pick<Table, 'columns' | 'rows'> {
  const [head, ...body] = node.children
  const columns = (head?.children ?? []).map((cell, index): Column & {readonly grouped: boolean} => {
    const words = body.map(row => toString(row.children[index]))
    const numeric = isNumericColumn(words)
    return {
      // Numbers stand right in this house, whatever the dashes say: units and thousands come under each other. In the
      // first column they name their rows (group 3, 2027), and stand as names do.
      align: numeric && index > 0 ? 'right' : (node.align?.[index] ?? 'left'),
      numeric,
      grouped: numeric && !isYearColumn(words),
      head: setter.line(cell.children, 'table'),
    }
  })
  const rows = body.map(row => columns.map(({grouped}, index) => setCell(row.children[index], grouped, setter)))
  return {columns: columns.map(({align, numeric, head: words}) => ({align, numeric, head: words})), rows}
}

/** A hyphen that stands for nothing is printed as a dash. */
const hyphenGap = /^\s*-{1,2}\s*$/

function setCell(cell: TableCell | undefined, grouped: boolean, {context, line}: Setter): Cell {
  const [first, ...rest] = cell?.children ?? []
  if (first?.type !== 'text') return line(cell?.children ?? [], 'table')
  // A footnote may be called beside either.
  if (hyphenGap.test(first.value)) return [{type: 'text', value: '–'}, ...line(rest, 'table')]
  const value = grouped ? groupDigits(first.value, context.numbers) : first.value
  return line([{...first, value}, ...rest], 'table')
}
