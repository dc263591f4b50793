import type {Block, Table} from '../../../../model/blocks.js'
import type {Kit} from '../kit.js'
import {inLandscape} from '../landscape.js'
import {rowHeights, sizedToFit, type Sized} from './cells.js'
import {widthOf} from './figure.js'
import type {Place} from './setting.js'

/** A table's cells, and the sheet that they are sized for. */
interface OnSheet {
  readonly kit: Kit
  readonly sized: Sized
  readonly isLandscape: boolean
}

/** Prices of a sheet on its side, beside those of the cells: for who has to turn it, and for each that is blank. */
const prices = {turn: 8, blank: 26} as const

/**
 * A table on the sheet that has room for its words, whole or divided at syllables. It lies on its side for what is too wide for it
 * upright, and where that is cheaper than smaller letters or columns that are too narrow for their text, unless not even that has room: then
 * words are cut upright, where that is possible.
 */
export function onSheet(block: Table, setting: Place): OnSheet {
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

/** Price of the sheets that a table stands on if they lie on their side: the last one has nothing under it. */
function turnPrice({cells, widths}: Sized, {geometry: {sheet, space}}: Kit): number {
  const whitePt = space.rowAbove + space.rowBelow
  const sheets =
    rowHeights(cells, widths).reduce((sum, height) => sum + height + whitePt, 0) /
    (sheet.height - sheet.top - sheet.bottom)
  return prices.turn + prices.blank * (Math.ceil(sheets) - sheets)
}

/** Whether a heading has nothing under it but a table on a sheet on its side: it stands there too. */
export function goesAlong(all: readonly Block[], index: number, setting: Place): boolean {
  if (all[index]?.type !== 'heading') return false
  const end = all.findIndex(({type}, at) => at > index && type !== 'heading')
  const [table, next] = [all[end], all[end + 1]]
  return table?.type === 'table' && (!next || next.type === 'heading') && onSheet(table, setting).isLandscape
}
