import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Content, TableNode} from '../node.js'
import {type Column, besideEachOther, lowered, pack, packWithGlue, type Frame, type Slice} from './slice.js'
import {divided} from './divide.js'
import {prices} from './prices.js'

/** Tallest row that is not divided, in a table with tall rows, as a fraction of the text area. */
const tallRow = 1 / 4

/** Tallest table head that is repeated, as a fraction of the text area. */
const tallHead = 1 / 3

/** How to set cells, and the height of the text area, in points. */
interface Cells {
  readonly set: (node: Content, column: Column) => readonly Slice[]
  readonly areaPt: number
}

/** A table in its column. */
interface Grid {
  readonly node: TableNode
  /** Left edges of columns, and the right edge of the last. */
  readonly edges: readonly number[]
}

/** Set a table with a slice per row; those after the head carry the repeated head. */
export function setTable(node: TableNode, column: Column, cells: Cells): readonly Slice[] {
  const {body, headerRows, dontBreakRows} = node.table
  const grid = gridOf(node, column)
  const rows = body.map((_cells, index) => setRow(index, grid, column, cells))
  const head = headOf(rows.slice(0, headerRows), node.continued ? cells.set(node.continued, column) : [])
  const isRepeated = headerRows > 0 && head.heightPt <= cells.areaPt * tallHead
  return rows.flatMap((row, index): readonly Slice[] => {
    const isDivided = !dontBreakRows && index >= headerRows && row.heightPt >= cells.areaPt * tallRow
    const slice: Slice = {
      ...row,
      glue: 0,
      price: priceBefore(index, node, isDivided),
      block: column.block,
      ...(isRepeated && index >= headerRows && {head}),
    }
    return isDivided ? divided(slice, cells.areaPt) : [slice]
  })
}

/** The repeated head, with the table's name; notes of the head appear only at its first occurrence. */
function headOf(rows: readonly Frame[], continued: readonly Slice[]): Frame {
  return {...pack([...continued, ...rows.map(row => ({...row, glue: 0, price: 0}))]), notes: []}
}

function gridOf(node: TableNode, {x}: Column): Grid {
  const {widths} = node.table
  const {indents, gapPt} = node.look
  const edges = [x]
  widths.forEach((width, index) => {
    const behindPt = index < widths.length - 1 ? gapPt : 0
    edges.push((edges[index] ?? 0) + (indents[index] ?? 0) + width + behindPt)
  })
  return {node, edges}
}

/** Price of a break before a row: the head stays with the first row, and neither the first nor the last row should be alone, unless divided. */
function priceBefore(index: number, {table: {body, headerRows}}: TableNode, isDivided: boolean): number {
  if (index === 0) return 0
  if (index <= headerRows) return prices.forbidden
  if (isDivided) return 0
  const lone = (index === headerRows + 1 ? 1 : 0) + (index === body.length - 1 ? 1 : 0)
  return lone * prices.loneRow
}

function setRow(index: number, grid: Grid, {block}: Column, {set}: Cells): Frame {
  const {
    node: {table, look},
    edges,
  } = grid
  const cells = (table.body[index] ?? []).map((cell, at) => {
    const x = (edges[at] ?? 0) + (look.indents[at] ?? 0)
    return packWithGlue(set(cell, {x, widthPt: table.widths[at] ?? 0, block}))
  })
  // Of the rules above rows, only the first one's is its own.
  const abovePt = (index === 0 ? look.overPt : 0) + look.abovePt
  const frame = lowered(besideEachOther(cells), abovePt)
  const rulePt = frame.heightPt + look.belowPt
  const above = index === 0 ? ruleOf(0, 0, grid) : []
  return {
    ...frame,
    heightPt: rulePt + thicknessOf(index + 1, grid.node),
    items: [...above, ...frame.items, ...ruleOf(index + 1, rulePt, grid)],
  }
}

/** Thickness of the rule above a row or below the last, in points. */
function thicknessOf(index: number, {table, look}: TableNode): number {
  if (index === 0) return look.overPt
  return index === table.body.length ? look.underPt : look.betweenPt
}

/** A rule over all columns, drawn per column. */
function ruleOf(index: number, topPt: number, {node, edges}: Grid): readonly PageItem[] {
  const {table, look} = node
  const lineWidth = thicknessOf(index, node)
  const y = topPt + lineWidth / 2
  if (!lineWidth) return []
  const lineColor = index <= 1 || index === table.body.length ? look.strong : look.fine
  return edges.slice(1).map((x2, column): PageItem => ({
    type: 'vector',
    item: {type: 'line', x1: edges[column] ?? 0, x2, y1: y, y2: y, lineWidth, lineColor},
  }))
}
