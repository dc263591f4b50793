import type {BlockQuote} from '../model/blocks.js'
import type {Phrasing} from '../model/phrasing.js'

/** Whether author and source run as their quotation does where that runs another way than the text: as one passage of its direction. */
export function attributionRuns(dir: BlockQuote['dir'], [passage, ...rest]: readonly Phrasing[]): boolean {
  if (dir === undefined || rest.length > 0) return false
  if (passage?.type === 'inserted' || passage?.type === 'removed') return attributionRuns(dir, passage.children)
  return passage?.type === 'foreign' && passage.dir === dir
}
