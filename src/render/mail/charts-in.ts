import type {Block, Chart, ListItem} from '../../model/blocks.js'

/** The charts among some blocks, also inside callouts, quotations and lists, in reading order. */
export const chartsIn = (blocks: readonly (Block | ListItem)[]): readonly Chart[] =>
  blocks.flatMap(node => ('type' in node && node.type === 'chart' ? [node] : chartsIn(inside(node))))

/** Blocks that stand inside a block. */
function inside(node: Block | ListItem): readonly (Block | ListItem)[] {
  if (!('type' in node)) return node.children
  if (node.type === 'list') return node.items
  return node.type === 'blockQuote' || node.type === 'callout' ? node.children : []
}
