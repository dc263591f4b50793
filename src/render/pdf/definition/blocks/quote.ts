import type {StackNode, TextNode} from '../../node.js'
import {paragraph} from '../build.js'
import {inline} from '../inline.js'
import {indented, stacked} from '../spaced.js'
import {words} from '../words.js'
import type {Handler, Place} from './setting.js'

/** Characters of five lines: what is no longer stays on one page, with its source. */
const longest = 400

const lengthOf = ({text}: TextNode): number => text.reduce((sum, run) => sum + run.text.length, 0)

/** A quotation, indented, its source after an em space. */
export const blockQuote: Handler<'blockQuote'> = ({children, attribution}, setting) => {
  const {kit, widthPt} = setting
  const {space, firstLine} = kit.geometry
  const inside: Place = {kit, role: 'quote', widthPt: widthPt - firstLine, place: 'inside', justify: false}
  const parts = setting.blocks(children, inside)
  const last = parts.at(-1)
  const source = attribution && kit.styles.role('caption')
  const runs = source ? inline(attribution, source.base, kit) : []
  if (last && 'text' in last.node && source) last.node.text.push(...words('\u2003', source.base, kit.styles), ...runs)
  const apart =
    source && !(last && 'text' in last.node) ? [{node: paragraph(runs, source), before: space.rowAbove, after: 0}] : []
  const isShort = parts.reduce((sum, {node}) => sum + ('text' in node ? lengthOf(node) : longest), 0) <= longest
  const node: StackNode = {stack: stacked([...parts, ...apart]), tag: 'BlockQuote', unbreakable: isShort}
  return [{node: indented(node, firstLine), before: space.aroundQuote, after: space.aroundQuote}]
}
