import type {PhrasingContent, Table as Source, TableCell, TableRow} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Cell, Column, Table} from '../../model/blocks.js'
import type {Directive} from '../directives/read-directive.js'
import {areYears, groupDigits, isNumericColumn, monthTest, saysYear, withMinus} from '../numbers.js'
import {captionFor} from './caption.js'
import type {Typesetter} from '../typesetter.js'
import type {Setter} from './context.js'

/** A table without title. */
export function setTable(node: Source, setter: Setter): readonly Table[] {
  return [{type: 'table', ...captionFor(node, {}, setter), ...setGrid(node, setter)}]
}

/** A table block with title, number and source. */
export function setTitledTable({node, children, attributes}: Directive, setter: Setter): readonly Table[] {
  const grid = children.find(child => child.type === 'table')
  if (!grid) return []
  const sources = {source: attributes.get('source'), credit: attributes.get('credit')}
  return [{type: 'table', ...captionFor(node, sources, setter), ...setGrid(grid, setter)}]
}

function setGrid(node: Source, setter: Setter): Pick<Table, 'columns' | 'rows'> {
  const [head, ...body] = node.children
  const isMonth = monthTest(setter.context.locale)
  const columns = (head?.children ?? []).map((cell, index) => {
    const words = body.map(row => toString(row.children[index]))
    const numeric = isNumericColumn(words, isMonth)
    const column: Column = {
      // Numbers stand right in this house, whatever the dashes say: units and thousands come under each other. In the
      // first column they name their rows (group 3, 2027), and stand as names do.
      align: numeric && index > 0 ? 'right' : (node.align?.[index] ?? 'left'),
      numeric,
      head: setter.line(cell.children, 'table'),
    }
    return {column, write: numeric ? writerOf(areYearsUnder(toString(cell), words, setter), setter) : plain}
  })
  const rows = body.map(row => {
    const years = isYearRow(row, setter)
    return columns.map(({column, write}, index) =>
      setCell(row.children[index], years && column.numeric ? withMinus : write, setter),
    )
  })
  return {columns: columns.map(({column}) => column), rows}
}

const plain = (value: string): string => value

/** Number format of a column. */
const writerOf = (years: boolean, {context}: Setter): ((value: string) => string) =>
  years ? withMinus : value => groupDigits(withMinus(value), context.numbers)

/** Whether the numbers of a column are years: none has a unit in its head (“Depth (m)”), unless that says that they are. */
function areYearsUnder(head: string, words: readonly string[], {context}: Setter): boolean {
  const isSaid = saysYear(head, context.locale)
  return areYears(words, isSaid) && (isSaid || !hasUnit(head, context.typesetter))
}

/** Whether a head ends with a unit in brackets, perhaps behind a word: “(km)”, “(in km)”. */
function hasUnit(head: string, typesetter: Typesetter): boolean {
  const [, unit = ''] = /\(([^()]+)\)\s*$/u.exec(head) ?? []
  return [unit, unit.replace(/^\S+\s+/u, '')].some(one => isUnit(one, typesetter))
}

/**
 * Whether a word has the sign of a currency or is what this language's typography keeps beside a number, as a unit of it: abbreviations of
 * years and eras (“г.”, “n. Chr.”) are kept there too, but no amount is written in groups for their sake.
 */
function isUnit(word: string, {text}: Typesetter): boolean {
  if (/\p{Sc}/u.test(word)) return true
  if (word.includes('.')) return !/^\p{L}\./u.test(word) && !text(`12500 ${word}`, 'label').startsWith('12500')
  return /^9[\u00A0\u202F]\D/u.test(text(`9 ${word}`, 'label'))
}

/** Whether a row has years among columns of other numbers. */
const isYearRow = ({children: [head, ...cells]}: TableRow, {context}: Setter): boolean =>
  saysYear(toString(head), context.locale) && areYears(cells.map(cell => toString(cell)))

/** Pattern of a hyphen for a missing value, printed as a dash. */
const hyphenGap = /^\s*-{1,2}\s*$/

function setCell(cell: TableCell | undefined, write: (value: string) => string, {line}: Setter): Cell {
  const [first, ...rest] = cell?.children ?? []
  // A footnote may be called beside either.
  if (first?.type === 'text' && hyphenGap.test(first.value)) return [{type: 'text', value: '–'}, ...line(rest, 'table')]
  return line(first ? [rewritten(first, write), ...rest] : [], 'table')
}

/** Rewrite numbers, also in bold, as in totals. */
function rewritten(node: PhrasingContent, write: (value: string) => string): PhrasingContent {
  if (node.type === 'text') return {...node, value: write(node.value)}
  if (node.type !== 'strong' && node.type !== 'emphasis') return node
  return {...node, children: node.children.map(child => rewritten(child, write))}
}
