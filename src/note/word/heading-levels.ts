import type {Heading} from 'mdast'
import type {Loss} from './losses.js'
import type {WordBlock} from './word-blocks.js'

/** Levels of headings in a note: its title is the first. */
const [highest, deepest] = [2, 6]

/**
 * Give headings the levels of a note, from the second on, none skipped: a heading stands one below the last one that was higher in the
 * document. Changes the blocks.
 *
 * @returns What was closed up.
 */
export function settleLevels(blocks: readonly WordBlock[]): readonly Loss[] {
  const losses: Loss[] = []
  const above: {readonly from: number; readonly to: number}[] = []
  let shallowest = Number.POSITIVE_INFINITY
  for (const block of blocks) if (block.type === 'heading') shallowest = Math.min(shallowest, block.depth)
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    const {depth} = block
    while ((above.at(-1)?.from ?? 0) >= depth) above.pop()
    const to = Math.min(above.length === 0 ? highest : (above.at(-1)?.to ?? highest) + 1, deepest)
    if (to - highest !== depth - shallowest) losses.push({kind: 'heading', place: {words: wordsOf(block)}})
    above.push({from: depth, to})
    // Between 2 and 6.
    block.depth = to as Heading['depth']
  }
  return losses
}

const wordsOf = ({children}: Heading): string => children.map(child => ('value' in child ? child.value : '')).join('')
