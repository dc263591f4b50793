import type {Cell, Column, Table} from '../../../../model/blocks.js'
import type {TableCell, TableNode, TextNode} from '../../node.js'
import {paragraph} from '../build.js'
import {inline} from '../inline.js'
import type {Kit} from '../kit.js'
import {stacked, type Spaced} from '../spaced.js'
import {Paragraph} from '../../setting/paragraph.js'
import {caption, sourceLine} from './caption.js'
import {columnWidths, fitsIn, heldWidths, type ColumnNeed} from './column-widths.js'
import {widthOf} from './figure.js'
import {tableLayout} from './table-layout.js'
import type {Handler} from './setting.js'

/**
 * Letters grow smaller, step by step, until the widest words of a table fit (points taken off, and what is left of the
 * white between columns). Down to 7.5 points they are as the brand wants them; authors are warned of tables that need less.
 */
const steps = [
  {off: 0, white: 1},
  {off: 0.5, white: 1},
  {off: 1, white: 1},
  {off: 1.5, white: 0.7},
  {off: 2, white: 0.6},
  {off: 2.5, white: 0.5},
] as const

/** A table under its caption: rules only, numbers at the right, the head repeated on every page. */
export const table: Handler<'table'> = (block, setting) => {
  const {kit, place} = setting
  const {space} = kit.geometry
  const full = place === 'body'
  const head = caption(block, setting).map(part => ({...part, node: {...part.node, elsewhere: true}}))
  const width = widthOf(setting)
  const grid: TableNode = {...gridOf(block, {kit, widthPt: width, top: true}), ...(head[0] && {caption: head[0].node})}
  const first = grid.table.body[0]?.[0]?.stack[0]
  // Without a title, links to the table lead to its first words.
  if (first && !block.title) first.anchor = block.id
  const parts: readonly Spaced[] = [...head, {node: grid, before: 0, after: 0}, ...sourceLine(block, setting)]
  const short = block.rows.length <= 8
  const node = {
    stack: stacked(parts),
    ...(short && {unbreakable: true}),
    ...(full && {full, floats: space.aroundFigure}),
  }
  return [{node, before: space.aroundFigure, after: space.aroundFigure, full}]
}

/** Where a table stands; `top` says whether a strong rule opens it. */
interface Grid {
  readonly kit: Kit
  readonly widthPt: number
  readonly top: boolean
  /** Widths of the first columns, in points, white included; kept where no word is wider. */
  readonly held?: readonly number[]
}

/** A table's rows and columns, sized for a width in points. */
export function gridOf(block: Pick<Table, 'columns' | 'rows'>, {kit, widthPt, top, held = []}: Grid): TableNode {
  const {cells, gap, indents, inside} = sizedToFit(block, kit, widthPt)
  const first = kit.geometry.indent - gap
  const needs = needsOf(block.columns, cells)
  const widths =
    heldWidths(
      held.map(width => width - gap),
      needs,
      inside,
    ) ?? columnWidths(needs, inside, first)
  alignHeads(cells[0] ?? [], widths)
  const heights = cells.map(row =>
    Math.max(...row.map((cell, index) => linesIn(cell, widths[index] ?? 0) * cell.leadingPt)),
  )
  const room = kit.geometry.sheet.height - kit.geometry.sheet.top - kit.geometry.sheet.bottom
  return {
    table: {
      body: cells.map((row, index) => row.map((cell, column) => cellNode(cell, {row: index, column}))),
      widths: [...widths],
      headerRows: 1,
      dontBreakRows: Math.max(...heights) < room / 2,
    },
    layout: tableLayout({kit, gap, indents, top}),
  }
}

/** A table's cells at a size, and the white between its columns; `inside` is what the columns share, in points. */
interface Sized {
  readonly cells: readonly (readonly TextNode[])[]
  readonly gap: number
  readonly indents: readonly number[]
  readonly inside: number
}

/** The largest letters with which no word is wider than its column; the smallest if there are none. */
function sizedToFit(block: Pick<Table, 'columns' | 'rows'>, kit: Kit, widthPt: number): Sized {
  const {columns} = block
  let sized: Sized | undefined
  for (const {off, white} of steps) {
    const gap = kit.geometry.space.cellGap * white
    const indents = columns.map((column, index) => (index && !column.numeric && columns[index - 1]?.numeric ? gap : 0))
    const inside = widthPt - gap * (columns.length - 1) - indents.reduce((sum, indent) => sum + indent, 0)
    sized = {cells: cellsOf(block, kit, off), gap, indents, inside}
    if (fitsIn(needsOf(columns, sized.cells), inside)) return sized
  }
  return sized ?? {cells: [], gap: 0, indents: [], inside: widthPt}
}

function cellsOf(
  {columns, rows}: Pick<Table, 'columns' | 'rows'>,
  kit: Kit,
  step: number,
): readonly (readonly TextNode[])[] {
  const head = columns.map(column => cellText(column.head, column, {kit, step, head: true}))
  return [
    head,
    ...rows.map(row => columns.map((column, index) => cellText(row[index] ?? [], column, {kit, step, head: false}))),
  ]
}

function cellText(cell: Cell, {align}: Column, {kit, step, head}: {kit: Kit; step: number; head: boolean}): TextNode {
  const {styles} = kit
  const {base, leadingPt} = styles.role('table')
  const sized = {...base, sizePt: base.sizePt - step}
  const style = head ? styles.strong(sized) : sized
  const node = paragraph(
    inline(cell, style, kit),
    {base: style, leadingPt: leadingPt - step},
    {
      align: align === 'right' ? 'right' : 'left',
    },
  )
  node.paragraph = new Paragraph(node, kit.document.lang, new Map())
  return node
}

function needsOf(columns: readonly Column[], cells: readonly (readonly TextNode[])[]): readonly ColumnNeed[] {
  return columns.map((column, index) => {
    const paragraphs = cells.flatMap(row => row[index]?.paragraph ?? [])
    const [head, ...body] = paragraphs
    // A hair more than measured, so that what makes its own column fits it.
    const widest = (widths: readonly number[]) => Math.max(0, ...widths) + 0.1
    return {
      leastPt: widest(paragraphs.map(one => one.narrowestPt)),
      bodyPt: widest([head?.narrowestPt ?? 0, ...body.map(one => one.widestPt)]),
      mostPt: widest(paragraphs.map(one => one.widestPt)),
      stretches: !column.numeric,
    }
  })
}

const linesIn = ({paragraph: text}: TextNode, widthPt: number): number => text?.lines(widthPt).length ?? 0

/** Heads stand on one baseline at the foot of their row. Changes their margins. */
function alignHeads(heads: readonly TextNode[], widths: readonly number[]): void {
  const lines = heads.map((head, index) => linesIn(head, widths[index] ?? 0))
  heads.forEach((head, index) => {
    head.margin = [0, (Math.max(...lines) - (lines[index] ?? 0)) * head.leadingPt, 0, 0]
  })
}

/** The first cell of a column or row heads it, as on the web; an empty one heads nothing. */
function cellNode(text: TextNode, {row, column}: {row: number; column: number}): TableCell {
  const heads = (row === 0 || column === 0) && text.text.some(run => run.text.trim() !== '')
  return heads ? {stack: [text], tag: 'TH', scope: row === 0 ? 'Column' : 'Row'} : {stack: [text], tag: 'TD'}
}
