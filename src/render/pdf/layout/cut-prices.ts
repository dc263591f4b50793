import type {FlowBlock} from './flow-blocks.js'
import {isText, type Content} from '../node.js'
import {prices} from './prices.js'
import type {Slice} from './slice.js'

/** Fewest lines of a block that may be divided. */
const divisible = 4

/** Fewest lines of a section's end at the head of a page. */
const fewestLines = 3

/** Whether a block begins with a slice. */
export const beginsBlock = (slices: readonly Slice[], at: number): boolean =>
  slices[at]?.block === undefined || slices[at - 1]?.block !== slices[at]?.block

/**
 * Whether a page between two slices has a single line of a block that begins before and continues after it, where notes or a figure leave
 * no more room.
 */
export const isLoneLine = (slices: readonly Slice[], from: number, to: number): boolean =>
  to === from + 1 && slices[from]?.lines === 1 && !beginsBlock(slices, from) && !beginsBlock(slices, to)

/** Whether a paragraph goes on with a slice and ends by itself: it announces neither a list nor, with a colon, what comments on it. */
export function isRest(slices: readonly Slice[], at: number): boolean {
  const block = slices[at]?.block
  if (block?.kind !== 'text' || beginsBlock(slices, at)) return false
  const next = slices.find((slice, index) => index > at && slice.block !== block)?.block?.kind
  return next !== 'item' && !(next === 'comment' && announces(block.node))
}

const announces = (node: Content): boolean => isText(node) && /:\s*$/u.test(node.text.at(-1)?.text ?? '')

/** Prices of page turns before each of some slices, for what they part, whatever else is on the pages. */
export const cutPrices = (slices: readonly Slice[]): readonly number[] =>
  slices.map(({price, block}, at) => {
    if (at === 0 || !block) return price
    const parted = beginsBlock(slices, at) ? partedBefore(slices, at, block) : 0
    const divided = block.kind === 'opening' && slices[at - 1]?.block?.kind === 'opening' ? prices.dividedOpening : 0
    return price + parted + divided + (endsThin(slices, at, block) ? prices.thinHead : 0)
  })

function partedBefore(slices: readonly Slice[], at: number, block: FlowBlock): number {
  const {kind, node, before = 0, after = 0} = block
  const above = slices[at - 1]?.block
  const isFree = node.keepWithPrevious === 'rather' && !(above && announces(above.node))
  if (kind === 'comment') return isFree ? prices.turnedCallout : prices.partedComment
  const isParted = above?.node.keepWithNext === 'rather'
  const isUnannounced = kind === 'item' && before === 0 && above?.kind === 'text'
  const isLone = before + after >= 2 && before > 0 && (before === 1 || after === 0)
  const isAlone =
    kind === 'figure' &&
    beginsSection(
      slices,
      slices.findIndex((one, index) => index > at && one.block !== block),
    )
  const isPair = before === 1 && after === 0 && [above, block].some(one => linesOf(slices, one) < divisible)
  return (
    (isParted ? prices.parted : isLone ? prices.loneItem : isUnannounced ? prices.unannounced : 0) +
    (isAlone ? prices.partedFigure : 0) +
    (isPair ? prices.partedPair : 0)
  )
}

const linesOf = (slices: readonly Slice[], block: FlowBlock | undefined): number =>
  slices.reduce((sum, slice) => sum + (slice.block === block ? slice.lines : 0), 0)

/** Whether a slice begins a section, or a headed part of one. */
export function beginsSection(slices: readonly Slice[], at: number): boolean {
  const kind = slices[at]?.block?.kind
  return (kind === 'section' || kind === 'heading') && beginsBlock(slices, at)
}

/** First slice of the last section, the colophon; undefined without sections. */
export function lastSectionOf(slices: readonly Slice[]): number | undefined {
  const at = slices.findLastIndex((slice, index) => slice.block?.kind === 'section' && beginsBlock(slices, index))
  return at < 0 ? undefined : at
}

/** Whether only a line or two of a section are left, with another section after it. */
function endsThin(slices: readonly Slice[], from: number, {section, kind}: FlowBlock): boolean {
  if (kind === 'section') return false
  let [at, lines] = [from, 0]
  while (slices[at]?.block?.section === section && lines < fewestLines) {
    lines += slices[at]?.lines ?? 0
    at++
  }
  return lines > 0 && lines < fewestLines && slices[at]?.block?.kind === 'section'
}
