import {greatest} from '../../../../model/greatest.js'
import type {TableCell, TableNode, TextNode} from '../../node.js'
import type {TableLook} from '../../table-look.js'
import type {Kit} from '../kit.js'
import {stacked, type Spaced} from '../spaced.js'
import {caption, continued, sourceLine} from './caption.js'
import type {SetText} from '../../setting/texts.js'
import {rowHeights, type Sized} from './cells.js'
import {heldWidths} from './column-widths.js'
import {onSheet} from './on-sheet.js'
import type {Handler} from './setting.js'

/** Most rows of a low table that is not divided. */
const mostRows = 8

/** A table with caption: rules only, numbers flush right, head repeated on every page. */
export const table: Handler<'table'> = (block, given) => {
  const {kit, sized, isLandscape} = onSheet(block, given)
  const setting = {...given, kit}
  const {space} = kit.geometry
  const full = setting.place === 'body'
  const head = caption(block, setting).map(part => ({...part, node: {...part.node, elsewhere: true}}))
  const source = sourceLine(block, setting)
  const grid: TableNode = {
    ...gridOf(sized, {kit, top: true}),
    ...(source.length > 0 && {keepWithNext: true}),
    ...(head[0] && {caption: head[0].node}),
    ...(block.label !== undefined && {continued: continued(block.label, kit)}),
  }
  const first = grid.table.body[0]?.[0]?.stack[0]
  // Without a title, links to the table lead to its first words.
  if (first && !block.title) first.anchor = block.id
  const parts: readonly Spaced[] = [...head, {node: grid}, ...source]
  const isShort = block.rows.length <= mostRows
  const node = {
    stack: stacked(parts),
    ...(isShort && {unbreakable: 'low' as const}),
    ...(full && {full, floats: space.aroundFigure}),
    ...(isLandscape && {landscape: true as const}),
  }
  return [{node, before: space.aroundFigure, after: space.aroundFigure, full}]
}

/** Position of a table; `top` if a strong rule opens it. */
interface Grid {
  readonly kit: Kit
  readonly top: boolean
  /** Minimum widths of the first columns in points, white included, unless a word is wider. */
  readonly held?: readonly number[]
}

/** Rows and columns of a table. */
export function gridOf(
  {cells, needs, gap, indents, inside, widths: own}: Sized,
  {kit, top, held = []}: Grid,
): TableNode {
  const widths =
    heldWidths(
      held.map(width => width - gap),
      needs,
      inside,
    ) ?? own
  alignHeads(cells[0] ?? [], widths)
  const room = kit.geometry.sheet.height - kit.geometry.sheet.top - kit.geometry.sheet.bottom
  return {
    table: {
      body: cells.map((row, index) =>
        row.map((cell, column) => cellNode(kit.texts.take(cell).node, {row: index, column})),
      ),
      widths,
      headerRows: 1,
      dontBreakRows: greatest(rowHeights(cells, widths)) < room / 2,
    },
    look: lookOf(kit, gap, indents, top),
  }
}

/** Align heads at the foot of their row. Changes their margins. */
function alignHeads(heads: readonly SetText[], widths: readonly number[]): void {
  const lines = heads.map((head, index) => head.count(widths[index] ?? 0))
  heads.forEach(({node: head}, index) => {
    head.margin = [0, (Math.max(...lines) - (lines[index] ?? 0)) * head.leadingPt, 0, 0]
  })
}

/** A cell; the first cell of a column or row is a header, unless empty, as on the web. */
function cellNode(text: TextNode, {row, column}: {row: number; column: number}): TableCell {
  const heads = (row === 0 || column === 0) && text.text.some(run => run.text.trim() !== '')
  return heads ? {stack: [text], tag: 'TH', scope: row === 0 ? 'Column' : 'Row'} : {stack: [text], tag: 'TD'}
}

/** Rules only: strong at head and foot, fine under the head, finest between rows. */
function lookOf(kit: Kit, gap: number, indents: readonly number[], top: boolean): TableLook {
  const {space, rule} = kit.geometry
  return {
    overPt: top ? rule.box : 0,
    underPt: rule.box,
    betweenPt: rule.row,
    strong: kit.styles.color('ink'),
    fine: kit.styles.color('hair'),
    abovePt: space.rowAbove,
    belowPt: space.rowBelow,
    indents,
    gapPt: gap,
  }
}
