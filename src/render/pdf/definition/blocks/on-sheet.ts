import type {Block, Table} from '../../../../model/blocks.js'
import type {Kit} from '../kit.js'
import {inLandscape} from '../landscape.js'
import {sizedToFit, type Sized} from './cells.js'
import {widthOf} from './figure.js'
import type {Place} from './setting.js'

/** A table's cells, and the sheet that they are sized for. */
interface OnSheet {
  readonly kit: Kit
  readonly sized: Sized
  readonly isLandscape: boolean
}

/**
 * A table on the sheet that has room for its words, whole or divided at syllables. It lies on its side for what is too wide for it
 * upright, unless not even that has room: then words are cut upright, where that is possible.
 */
export function onSheet(block: Table, setting: Place): OnSheet {
  const {kit} = setting
  const sized = sizedToFit(block, kit, widthOf(setting))
  const portrait = {kit, sized, isLandscape: false}
  if (setting.place !== 'body' || sized.words === 'whole') return portrait
  const wide = inLandscape(kit)
  const turned = sizedToFit(block, wide, widthOf({...setting, kit: wide}))
  return turned.words === 'whole' || sized.words === 'tiny' ? {kit: wide, sized: turned, isLandscape: true} : portrait
}

/** Whether a heading has nothing under it but a table on a sheet on its side: it stands there too. */
export function goesAlong(all: readonly Block[], index: number, setting: Place): boolean {
  if (all[index]?.type !== 'heading') return false
  const end = all.findIndex(({type}, at) => at > index && type !== 'heading')
  const [table, next] = [all[end], all[end + 1]]
  return table?.type === 'table' && (!next || next.type === 'heading') && onSheet(table, setting).isLandscape
}
