import {isText, type Content} from '../node.js'

/** Lines that a paragraph must have to give lines to the page of what comments on it. */
const leastLines = 4

/** A block between those beside it. */
export interface Neighbours {
  readonly before: Content | undefined
  readonly block: Content
  readonly next: Content | undefined
}

/** A column, and how tall things are in it, in points. */
export interface Column {
  readonly widthPt: number
  readonly heightOf: (node: Content) => number
  /** Anything taller than this is not waited for. */
  readonly tallestPt: number
}

/**
 * Height of what must have the last lines of a paragraph on its page, a callout or a short quotation; 0 if the paragraph
 * has no lines to give.
 */
export function followerHeight({before, block, next}: Neighbours, {widthPt, heightOf, tallestPt}: Column): number {
  if (!next?.keepWithPrevious || !isText(block)) return 0
  const [left, , right] = block._margin ?? [0, 0, 0]
  const lines = block.paragraph?.lines(widthPt - left - right).length ?? 0
  if (lines < leastLines && (!before || before.keepWithNext)) return 0
  const heightPt = heightOf(next)
  return heightPt < tallestPt ? heightPt : 0
}
