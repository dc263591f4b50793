import {isStack, isText, type Content, type StackNode} from '../node.js'

/** A block of the text for pricing page breaks, in reading order. */
export interface FlowBlock {
  readonly node: Content
  readonly kind: 'opening' | 'section' | 'heading' | 'text' | 'item' | 'figure' | 'comment' | 'box'
  /** Number of its section; each heading of level 2 begins one. */
  readonly section: number
  /** For a list item: number of items before and after it. */
  readonly before?: number
  readonly after?: number
}

/** Blocks of a definition: lists by item, and the opening on page 1 as one. */
export function flowBlocks(root: StackNode): readonly FlowBlock[] {
  const blocks: FlowBlock[] = []
  let section = 0
  const visit = (nodes: readonly Content[], isList: boolean): void => {
    const items = nodes.filter(node => node.tag === 'LI')
    for (const node of nodes) {
      if (node.absolutePosition) continue
      if (isSection(node)) {
        section += 1
        visit(node.stack, false)
        continue
      }
      if (isOpenList(node)) {
        visit(node.stack, true)
        continue
      }
      const at = items.indexOf(node)
      blocks.push({
        node,
        section,
        kind: isList ? 'item' : kindOf(node),
        ...(at >= 0 && {before: at, after: items.length - 1 - at}),
      })
    }
  }
  visit(root.stack, false)
  return blocks
}

const isSection = (node: Content): node is StackNode => isStack(node) && node.tag === 'Sect' && !node.hangs

const isOpenList = (node: Content): node is StackNode => isStack(node) && node.tag === 'L' && !node.unbreakable

function kindOf(node: Content): FlowBlock['kind'] {
  if (isText(node)) return node.keepWithNext && node.tag ? 'heading' : 'text'
  if (!isStack(node)) return 'box'
  if (node.feather !== undefined) return 'opening'
  if (node.floats !== undefined) return 'figure'
  if (node.keepWithPrevious) return 'comment'
  return node.full && node.keepWithNext === true && !node.tag ? 'section' : 'box'
}
