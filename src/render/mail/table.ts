import type {Element, ElementContent} from 'hast'
import {toString} from 'mdast-util-to-string'
import type {Cell, Column, Table} from '../../model/blocks.js'
import {greatest} from '../../model/greatest.js'
import {words} from '../hast/element.js'
import {isWholeCode} from '../hast/keep-compounds.js'
import {runsFromRight} from '../passage-direction.js'
import {dataTable, element, type Context, type WrittenCell} from './context.js'
import type {TextLook} from './looks.js'
import {phrasing} from './phrasing.js'
import {columnPx} from './pictures.js'
import type {StyleSheet} from './style-sheet.js'

const narrowColumnPx = 288
/** Approximate widths in pixels: a character, a bold one in heads, and the gap between columns. */
const characterPx = 7
const headPx = 8
const gapPx = 12
/** Letters wider by a pixel: Greek, Cyrillic, Georgian; and by two: Armenian. */
const wideLetters = /[\u0370-\u052F\u10A0-\u10FF\u1C90-\u1CBF]/g
const widestLetters = /[\u0530-\u058F]/g

type Cells = readonly WrittenCell[]

/**
 * A data table. In narrow windows that its longest words do not fit, it becomes a list of labelled values; if they do not even fit the
 * sheet, it is a list everywhere.
 */
export function table({columns, rows}: Table, context: Context): Element {
  const written = (cell: Cell): WrittenCell => {
    const content = phrasing(cell, context)
    return {
      content,
      text: toString({type: 'root', children: content}),
      ...(runsFromRight(cell) && {dir: 'rtl' as const}),
    }
  }
  const head = columns.map(column => written(column.head))
  const body = rows.map(cells => cells.map(written))
  const widthPx = leastWidth(head, body)
  return element('div', {}, [
    widthPx > columnPx
      ? labelledRows(head, body, context)
      : grid(columns, head, body, widthPx > narrowColumnPx, context),
  ])
}

/** A table; a `wide` one becomes a list in narrow windows. */
function grid(
  columns: readonly Column[],
  head: Cells,
  body: readonly Cells[],
  wide: boolean,
  {sheet}: Context,
): Element {
  const wholes = wide ? wholeColumns(head, body) : new Set<number>()
  const row = (cells: Cells, isHead: boolean) => {
    const children = cells.map((cell, index) => {
      const [align, label] = [columns[index]?.align ?? 'left', head[index]?.text ?? '']
      const isWhole = !isHead && wholes.has(index) && cell.text.includes(' ')
      return gridCell(cell, {index, isHead, wide, align, label, isWhole, isLast: index === head.length - 1}, sheet)
    })
    return element('tr', wide ? sheet.attributes(isHead ? 'wide-head' : 'wide-row') : {}, children)
  }
  const rows = body.map(cells => row(cells, false))
  const looks = wide ? sheet.attributes('table', 'wide') : sheet.attributes('table')
  return element('table', {...dataTable, ...looks}, [
    element('thead', {}, [row(head, true)]),
    element('tbody', {}, rows),
  ])
}

/** A cell, and what determines its look. */
interface Place {
  readonly index: number
  readonly isHead: boolean
  readonly isLast: boolean
  readonly wide: boolean
  readonly align: Column['align']
  /** Head of the column. */
  readonly label: string
  /** Whether it stands on one line. */
  readonly isWhole: boolean
}

function gridCell({content, dir}: WrittenCell, place: Place, sheet: StyleSheet): Element {
  const {index, wide, label} = place
  const align = dir === 'rtl' ? 'right' : place.align
  const scope = scopeOf(content, place)
  // Programs without styles put heads in the middle of their column.
  const placed = align === 'left' ? scope && align : align
  const looks: readonly TextLook[] = [
    place.isHead ? 'th' : scope === 'row' ? 'row' : 'td',
    ...(align === 'left' ? [] : [align]),
    ...(place.isLast ? ['last' as const] : []),
    ...(wide && scope !== 'col' ? [index === 0 ? ('wide-name' as const) : ('wide-cell' as const)] : []),
  ]
  const named = wide && scope !== 'col' && index > 0 && content.length > 0 && label
  const properties = {scope, align: placed, dir, ...sheet.attributes(...looks)}
  const shown = place.isWhole ? [element('span', sheet.attributes('unbroken'), content)] : content
  return element(scope ? 'th' : 'td', properties, named ? [hiddenLabel(label, sheet), ...shown] : shown)
}

/** Scope of a header cell; none for an empty corner. */
function scopeOf(content: WrittenCell['content'], {isHead, index}: Place): ('col' | 'row') | undefined {
  if (content.length === 0) return undefined
  if (isHead) return 'col'
  return index === 0 ? 'row' : undefined
}

/** A label for lists, `hidden` for programs without styles. */
const hiddenLabel = (label: string, sheet: StyleSheet): Element =>
  element('span', {hidden: true, ...sheet.attributes('cell-label')}, [words(`${label} `)])

/** Least width of the columns, by their longest words, in pixels. */
function leastWidth(head: Cells, body: readonly Cells[]): number {
  const widths = head.map(({content}, index) =>
    greatest([widestPart(content, headPx), ...body.map(cells => widestPart(cells[index]?.content ?? [], characterPx))]),
  )
  return widths.reduce((sum, px) => sum + px + gapPx, 0)
}

/** Part of the sheet that a column may take for its cells to stand on one line each, and that all columns may take with those. */
const whole = {column: 1 / 3, table: 0.9}

/**
 * Columns whose cells stand on one line each, since heads may have two: those of a few words, if there is room for them beside the others. The
 * first come first: they name what the others say.
 */
function wholeColumns(head: Cells, body: readonly Cells[]): ReadonlySet<number> {
  let freePx = columnPx * whole.table - leastWidth(head, body)
  const found = new Set<number>()
  for (const [index, cell] of head.entries()) {
    const cells = body.map(row => row.slice(index, index + 1))
    const leastPx = leastWidth([cell], cells)
    const wholePx = gapPx + greatest(cells.map(([one]) => widthOf(partedText(one?.content ?? []), characterPx)))
    const morePx = Math.max(0, wholePx - leastPx)
    if (wholePx > columnPx * whole.column || morePx > freePx) continue
    freePx -= morePx
    found.add(index)
  }
  return found
}

/** Width of the longest word, or part of an address. */
const widestPart = (content: WrittenCell['content'], letterPx: number): number =>
  greatest(
    partedText(content)
      .split(' ')
      .map(word => widthOf(word, letterPx)),
  )

const widthOf = (text: string, letterPx: number): number =>
  text.length * letterPx + countOf(text, wideLetters) + 2 * countOf(text, widestLetters)

const countOf = (word: string, letters: RegExp): number => word.match(letters)?.length ?? 0

const partedText = (content: WrittenCell['content']): string =>
  content
    .map(node => {
      if (node.type !== 'element') return node.type === 'text' ? node.value : ''
      if (node.tagName === 'wbr') return ' '
      const inside = partedText(node.children)
      return node.tagName === 'code' && isWholeCode(inside) ? inside.replaceAll(' ', '\u00A0') : inside
    })
    .join('')

/** A list of rows, with a line per value; the heads once above, as in a table. */
function labelledRows(head: Cells, body: readonly Cells[], {sheet}: Context): Element {
  const line = (tagName: 'th' | 'td', children: readonly ElementContent[]) => {
    const scope = tagName === 'th' ? {scope: 'rowgroup'} : {}
    return element('tr', {}, [
      element(tagName, {colSpan: 2, align: 'left', ...scope, ...sheet.attributes('group')}, children),
    ])
  }
  const value = ({content}: WrittenCell, label = '') =>
    element('tr', {}, [
      element('th', {scope: 'row', align: 'left', ...sheet.attributes('row', 'wide-name')}, [words(label)]),
      element('td', sheet.attributes('td', 'last', 'wide-cell'), content),
    ])
  const groups = body.map(([first, ...cells]) =>
    element('tbody', {}, [
      line('th', first?.content ?? []),
      ...cells.flatMap((cell, index) => (cell.content.length ? value(cell, head[index + 1]?.text) : [])),
    ]),
  )
  const heads = head.flatMap(({text}) => text || []).join('\u00A0· ')
  const top = element('tbody', {}, [line('td', [words(heads)])])
  return element('table', {...dataTable, ...sheet.attributes('table')}, [top, ...groups])
}
