import type {Block, Table} from '../../../../model/blocks.js'
import type {Kit} from '../kit.js'
import {inLandscape} from '../landscape.js'
import {rowHeights, sizedToFit, type Sized} from './cells.js'
import {widthOf} from './figure.js'
import type {Place} from './setting.js'

/** Prices of landscape, comparable to those of cells: for turning the sheet, and for its blank. */
const prices = {turn: 8, blank: 26} as const

/**
 * Choose a table's sheet. Landscape if the table is too wide upright, or if that is cheaper than small type or narrow columns; but if not
 * even landscape fits, upright with cut words, if possible.
 */
export function onSheet(
  block: Table,
  setting: Place,
): {readonly kit: Kit; readonly sized: Sized; readonly isLandscape: boolean} {
  const {kit} = setting
  const sized = sizedToFit(block, kit, widthOf(setting))
  const portrait = {kit, sized, isLandscape: false}
  if (setting.place !== 'body' || (sized.words === 'whole' && sized.price <= prices.turn)) return portrait
  const wide = inLandscape(kit)
  const turned = sizedToFit(block, wide, widthOf({...setting, kit: wide}))
  const isCheaper = () => sized.words === 'cut' || turned.price + turnPrice(turned, wide) < sized.price
  const isBetter = sized.words === 'tiny' || (turned.words === 'whole' && isCheaper())
  return isBetter ? {kit: wide, sized: turned, isLandscape: true} : portrait
}

/** Price of landscape sheets, with the blank of the last one. */
function turnPrice({cells, widths}: Sized, {geometry: {sheet, space}}: Kit): number {
  const whitePt = space.rowAbove + space.rowBelow
  const sheets =
    rowHeights(cells, widths).reduce((sum, height) => sum + height + whitePt, 0) /
    (sheet.height - sheet.top - sheet.bottom)
  return prices.turn + prices.blank * (Math.ceil(sheets) - sheets)
}

/** Whether a heading precedes only a landscape table, and goes on its sheet. */
export function goesAlong(all: readonly Block[], index: number, setting: Place): boolean {
  if (all[index]?.type !== 'heading') return false
  const end = all.findIndex(({type}, at) => at > index && type !== 'heading')
  const [table, next] = [all[end], all[end + 1]]
  return table?.type === 'table' && (!next || next.type === 'heading') && onSheet(table, setting).isLandscape
}
