import {isStack, type Content, type StackNode} from '../node.js'
import {heightKept, keptAtHead, type Heights} from './height-kept.js'

/** A page, what is left of it, and the blank at its foot that is worth moving a figure for, in points. */
export interface PageRoom {
  readonly areaPt: number
  readonly columnPt: number
  readonly roomPt: number
  readonly blankPt: number
}

/** Text that fills a blank, in points. */
const leastTextPt = 42

/**
 * Whether the first of some blocks, a figure or a table, had better stand at the head of the next page, after text that
 * follows it: it does not fit however small, it would leave an ugly blank, and there is text to fill that. A table that no
 * page holds is divided anyway, and begins where it stands.
 */
export function mayFloat(blocks: readonly Content[], room: PageRoom, heights: Heights): boolean {
  const [first, next] = blocks
  if (!isFloating(first) || !next || !isText(next)) return false
  const {areaPt, columnPt, roomPt, blankPt} = room
  const leastPt = heights.of(first, columnPt) - heights.saved(first)
  if (leastPt <= roomPt || leastPt > areaPt || roomPt < blankPt) return false
  const after = blocks.slice(1)
  const end = after.findIndex(block => !isText(block))
  const text = after.slice(0, end < 0 ? after.length : end)
  const textPt = text.reduce((sum, block) => sum + heights.of(block, columnPt), 0)
  return textPt >= leastTextPt && heightKept(after, columnPt, heights) <= roomPt
}

/** Height that blocks kept together need on this page if the figure among them goes to the next one. */
export function keptWithoutFloat(blocks: readonly Content[], room: PageRoom, heights: Heights): number {
  const kept = keptAtHead(blocks, room.columnPt, heights)
  if (!kept) return Infinity
  const {count, heightPt} = kept
  if (!mayFloat(blocks.slice(count), {...room, roomPt: room.roomPt - heightPt}, heights)) return Infinity
  return heightPt + heightKept(blocks.slice(count + 1), room.columnPt, heights)
}

const isFloating = (block: Content | undefined): block is StackNode =>
  block !== undefined && isStack(block) && block.floats !== undefined

/** Text of the section: neither what takes the full width nor what comments on the block before it. */
const isText = (block: Content): boolean => !block.full && !block.keepWithPrevious && block.wantsPt === undefined
