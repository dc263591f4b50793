import {isStack, isText, type Content, type Hang, type TextNode} from '../node.js'
import {ascentOf} from '../setting/measure-text.js'
import {moved} from './note-cuts.js'
import {prices} from './prices.js'
import {heightOf, whiteSlice, type Frame, type Slice} from './slice.js'

/** Slices with a hanging part beside their first line; they are at least as tall, unless it is free. */
export function withHang(slices: readonly Slice[], {node, align, free}: Hang, frame: Frame): readonly Slice[] {
  const at = slices.findIndex(({firstLine}) => firstLine)
  const slice = slices[at]
  if (!slice?.firstLine) return slices
  const text = align === 'baseline' ? firstText(node) : undefined
  const risePt = text ? slice.firstLine.ascentPt - ascentOf(text.base, text.leadingPt) : 0
  const y = slice.firstLine.y + risePt
  const endPt = y + frame.heightPt
  // In the order of reading, for those who have no structure to go by.
  const items = [...frame.items.map(item => moved(item, 0, y)), ...slice.items]
  const beside = {...slice, items, reachPt: Math.max(endPt, slice.reachPt ?? 0)}
  const below = slices.slice(at + 1)
  const shortPt = endPt - slice.heightPt - heightOf(below)
  const rest = !free && shortPt > 0 ? [{...whiteSlice(shortPt, prices.forbidden), block: slice.block}] : []
  return [...slices.slice(0, at), beside, ...below, ...rest]
}

function firstText(node: Content): TextNode | undefined {
  if (isText(node)) return node
  return isStack(node) ? node.stack.map(firstText).find(text => text !== undefined) : undefined
}
