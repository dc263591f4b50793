import type {Block, Table} from '../../../../model/blocks.js'
import {greatest} from '../../../../model/greatest.js'
import type {Kit} from '../kit.js'
import {inLandscape} from '../landscape.js'
import {isCrowded, linesIn, mostLines, sizedToFit, type Sized} from './cells.js'
import {widthOf} from './figure.js'
import type {Place} from './setting.js'

/** A table's cells, and the sheet that they are sized for. */
interface OnSheet {
  readonly kit: Kit
  readonly sized: Sized
  readonly isLandscape: boolean
}

/** The most of the lines of a row in the smallest letters that a sheet on its side leaves, if it is to be worth turning. */
const worthTurning = 0.6

/**
 * A table on the sheet that has room for its words, whole or divided at syllables. It lies on its side for what is too wide for it
 * upright, or has a column that is too narrow for its text, unless not even that has room: then words are cut upright, where that is
 * possible.
 */
export function onSheet(block: Table, setting: Place): OnSheet {
  const {kit} = setting
  const sized = sizedToFit(block, kit, widthOf(setting))
  const portrait = {kit, sized, isLandscape: false}
  const lines = sized.words === 'whole' && sized.isSmallest ? mostLinesOf(sized) : 0
  if (setting.place !== 'body' || (sized.words === 'whole' && lines <= mostLines)) return portrait
  const wide = inLandscape(kit)
  const turned = sizedToFit(block, wide, widthOf({...setting, kit: wide}))
  const isRoomier = () => (isCrowded(sized) && !isCrowded(turned)) || mostLinesOf(turned) <= lines * worthTurning
  const isBetter = sized.words === 'tiny' || (turned.words === 'whole' && (!lines || isRoomier()))
  return isBetter ? {kit: wide, sized: turned, isLandscape: true} : portrait
}

/** Lines of the tallest row. */
const mostLinesOf = ({cells, widths}: Sized): number =>
  greatest(cells.flatMap(row => row.map((cell, index) => linesIn(cell, widths[index] ?? 0))))

/** Whether a heading has nothing under it but a table on a sheet on its side: it stands there too. */
export function goesAlong(all: readonly Block[], index: number, setting: Place): boolean {
  if (all[index]?.type !== 'heading') return false
  const end = all.findIndex(({type}, at) => at > index && type !== 'heading')
  const [table, next] = [all[end], all[end + 1]]
  return table?.type === 'table' && (!next || next.type === 'heading') && onSheet(table, setting).isLandscape
}
