import {isStack, isTable, isText, type Content, type StackNode} from '../node.js'

/** A block of the text that page turns are looked at by, in the order of reading. */
export interface FlowBlock {
  readonly node: Content
  readonly kind: 'opening' | 'section' | 'heading' | 'text' | 'item' | 'figure' | 'comment' | 'box'
  /** Grows by one with each heading of level 2. */
  readonly section: number
  /** Whether a page may begin with it: nothing before it claims it. */
  readonly free: boolean
  /** Of an item: how many of its list are before it, and how many follow it. */
  readonly before?: number
  readonly after?: number
}

/** The blocks of a prepared definition; lists by their items, what stands on page 1 before the text as one. */
export function flowBlocks(root: StackNode): readonly FlowBlock[] {
  const blocks: FlowBlock[] = []
  let section = 0
  const visit = (nodes: readonly Content[], place: 'text' | 'list' | 'heldList'): void => {
    const items = nodes.filter(node => node.tag === 'LI')
    nodes.forEach((node, index) => {
      if (node.absolutePosition) return
      if (isSection(node)) {
        section += 1
        visit(node.stack, 'text')
        return
      }
      const free =
        !node.keepWithPrevious && (index === 0 ? place !== 'heldList' : nodes[index - 1]?.keepWithNext !== true)
      if (isOpenList(node)) {
        visit(node.stack, free ? 'list' : 'heldList')
        return
      }
      const at = items.indexOf(node)
      blocks.push({
        node,
        section,
        kind: place === 'text' ? kindOf(node) : 'item',
        free,
        ...(at >= 0 && {before: at, after: items.length - 1 - at}),
      })
    })
  }
  visit(root.stack, 'text')
  return blocks
}

/** Drawn parts of a block: its paragraphs and pictures, wherever they are inside, without what may stand elsewhere. */
export function leavesOf(node: Content): readonly Content[] {
  if (isStack(node)) return node.stack.filter(child => child !== node.yields).flatMap(leavesOf)
  if (isTable(node)) return node.table.body.flat().flatMap(leavesOf)
  return 'columns' in node ? node.columns.flatMap(leavesOf) : [node]
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
