import type {Element} from 'hast'
import {greatest} from '../../model/greatest.js'
import {element, words} from '../hast/element.js'
import {classesOf} from './classes.js'
import {dataTable, dressed, type Context} from './context.js'
import type {Inner} from './dress.js'
import {labelledRows} from './labelled-rows.js'
import {columnPx} from './pictures.js'
import {toText} from './to-text.js'

const narrowColumnPx = 288
/** Rough width of a character of the table's type, and of the white between columns. */
const characterPx = 7
const gapPx = 12

/** A cell with what the table of its looks needs to know. */
interface Place {
  readonly index: number
  readonly count: number
  readonly wide: boolean
  /** Head of its column. */
  readonly label: string
}

/** Classes that place a cell's text. */
const alignments = ['right', 'center'] as const

/**
 * A table of data. One whose longest words need more than a narrow window becomes a list there, each value after its
 * label; one that does not even fit the sheet is written that way for everyone.
 */
export function dressTable(node: Element, context: Context, inner: Inner): Element {
  const rows = elements(node, 'thead', 'tbody').flatMap(part => elements(part, 'tr'))
  const [head, ...body] = rows.map(row => elements(row, 'th', 'td'))
  if (!head) return node
  const widthPx = leastWidth([head, ...body])
  if (widthPx > columnPx) return labelledRows({head, body}, context, inner)
  const {sheet} = context
  const wide = widthPx > narrowColumnPx
  const labels = head.map(cell => toText(cell))
  const place = (index: number): Place => ({index, count: head.length, wide, label: labels[index] ?? ''})
  const row = (cells: readonly Element[], looks: readonly string[]) =>
    dressed(
      'tr',
      {},
      {looks, sheet, children: cells.map((cell, index) => dressCell(cell, place(index), {context, inner}))},
    )
  const children = [
    element('thead', {}, [row(head, wide ? ['wide-head'] : [])]),
    element(
      'tbody',
      {},
      body.map(cells => row(cells, wide ? ['wide-row'] : [])),
    ),
  ]
  return dressed('table', dataTable, {looks: ['table', ...(wide ? ['wide'] : [])], sheet, children})
}

function dressCell(
  cell: Element,
  {index, count, wide, label}: Place,
  {context, inner}: {readonly context: Context; readonly inner: Inner},
): Element {
  const {sheet} = context
  const scope = cell.properties.scope
  const classes = classesOf(cell)
  const found = alignments.find(name => classes.includes(name))
  // Programs without styles put heads in the middle of their column.
  const align = found ?? (cell.tagName === 'th' ? 'left' : undefined)
  const looks = [
    scope === 'row' ? 'row' : scope === 'col' ? 'th' : 'td',
    ...(found ? [found] : []),
    ...(index === count - 1 ? ['last'] : []),
    ...(wide && scope !== 'col' ? [index === 0 ? 'wide-name' : 'wide-cell'] : []),
  ]
  const content = inner(cell.children, context)
  const named = wide && scope !== 'col' && index > 0 && label
  const children = named ? [hiddenLabel(label, context), ...content] : content
  const properties = {...(scope !== undefined && {scope}), ...(align && {align})}
  return dressed(cell.tagName, properties, {looks, sheet, children})
}

/** `hidden` says so to programs that drop styles. */
const hiddenLabel = (label: string, {sheet}: Context): Element =>
  dressed('span', {hidden: true}, {looks: ['cell-label'], sheet, children: [words(`${label} `)]})

const elements = (node: Element, ...tagNames: readonly string[]): readonly Element[] =>
  node.children.filter((child): child is Element => child.type === 'element' && tagNames.includes(child.tagName))

/** Room that the longest word of each column needs, in pixels. */
function leastWidth(rows: readonly (readonly Element[])[]): number {
  const [first = []] = rows
  const longest = first.map((_, index) => greatest(rows.map(cells => longestWord(cells[index]))))
  return longest.reduce((sum, length) => sum + length * characterPx + gapPx, 0)
}

const longestWord = (cell: Element | undefined): number =>
  cell
    ? greatest(
        toText(cell)
          .split(' ')
          .map(word => word.length),
      )
    : 0
