import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Content, TableNode} from '../node.js'
import type {Column} from './column.js'
import {divided} from './divide.js'
import {prices} from './prices.js'
import {besideEachOther, lowered, pack, packWithGlue, type Frame, type Slice} from './slice.js'

/** Most of the text area that a row of a table with tall rows takes, before it is divided. */
const tallRow = 1 / 4

/** Most of the text area that a head takes which every page repeats. */
const tallHead = 1 / 3

/** How what stands in cells is set, and the height of a page's text area, in points. */
interface Cells {
  readonly set: (node: Content, column: Column) => readonly Slice[]
  readonly areaPt: number
}

/** A table in its column. */
interface Grid {
  readonly node: TableNode
  /** Left edges of the columns, and the right edge of the last. */
  readonly edges: readonly number[]
}

/** A table, a slice for each row, those under the head with the head that they repeat. */
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

/** The head as it is repeated, with the table's name over it: its notes stand on the page where it is first. */
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

/** Head and first row stay together; neither that row nor the last is rather left by itself, but for what is divided. */
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

/** Thickness of the rule above a row, or under the last one, in points. */
function thicknessOf(index: number, {table, look}: TableNode): number {
  if (index === 0) return look.overPt
  return index === table.body.length ? look.underPt : look.betweenPt
}

/** A rule over all columns, drawn column by column. */
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
