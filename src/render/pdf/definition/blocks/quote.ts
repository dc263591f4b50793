import {runsFromRight} from '../../../passage-direction.js'
import type {Line, Run, StackNode, TextNode} from '../../node.js'
import {paragraph} from '../build.js'
import {inline} from '../inline.js'
import {stacked, type Spaced} from '../spaced.js'
import {words} from '../words.js'
import type {Handler, Place} from './setting.js'

/** Characters of five lines; shorter quotations stay on one page with their source. */
const longest = 400

const lengthOf = ({text}: TextNode): number => text.reduce((sum, run) => sum + run.text.length, 0)

/** Whether a text is a paragraph, without a heading that runs into it. */
const mayShare = ({tag = 'P', text}: TextNode): boolean => tag === 'P' && text.every(run => run.lead === undefined)

/** Whether more words fit on the last line of a text. */
function endsOnLine(node: TextNode, more: readonly Run[], {kit, widthPt}: Place): boolean {
  const linesOf = (text: readonly Run[]) => kit.texts.of({...node, text: [...text], dividing: 'never'}).lines(widthPt)
  const [alone, together] = [linesOf(node.text), linesOf([...node.text, ...more])]
  const lastOf = (lines: readonly Line[]) => lines.at(-1)?.segments ?? []
  return alone.length === together.length && lastOf(together).some(({at}) => lastOf(alone).some(one => one.at === at))
}

/** Align a paragraph at the right. */
const fromRight = (part: Spaced): Spaced =>
  'text' in part.node ? {...part, node: {...part.node, align: 'right'}} : part

/** A quotation, indented at the left, or at the right too if right-to-left, with its source after an em space. */
export const blockQuote: Handler<'blockQuote'> = ({dir, children, attribution}, setting) => {
  const {kit, widthPt} = setting
  const {space, firstLine} = kit.geometry
  const inside: Place = {kit, role: 'quote', widthPt: widthPt - firstLine, place: 'inside', justify: false}
  const set = setting.blocks(children, inside)
  const parts = dir === 'rtl' ? set.map(fromRight) : set
  const last = parts.at(-1)
  const caption = kit.styles.role('caption')
  const source = attribution && {...caption, base: {...caption.base, color: kit.styles.color('ink2')}}
  const runs = source ? inline(attribution, source.base, kit) : []
  const gap = source ? words('\u2003', source.base, kit.styles) : []
  const beside =
    dir !== 'rtl' &&
    last &&
    'text' in last.node &&
    mayShare(last.node) &&
    endsOnLine(last.node, [...gap, ...runs], inside)
      ? last.node
      : undefined
  // On one line, they are two paragraphs to those who hear them.
  if (beside && source) beside.text = [...beside.text.map(run => ({...run, lead: 'P' as const})), ...gap, ...runs]
  const align = dir === 'rtl' && runsFromRight(attribution ?? []) ? 'right' : 'balance'
  const apart = source && !beside ? [{node: paragraph(runs, source, {align}), before: space.sourceLine}] : []
  if (apart.length > 0 && last) last.node.keepWithNext = true
  const isShort = parts.reduce((sum, {node}) => sum + ('text' in node ? lengthOf(node) : longest), 0) <= longest
  const node: StackNode = {
    stack: stacked([...parts, ...apart]),
    tag: 'BlockQuote',
    unbreakable: isShort,
    keepWithPrevious: isShort,
  }
  node.margin = [firstLine, 0, dir === 'rtl' ? firstLine : 0, 0]
  return [{node, before: space.aroundQuote, after: space.aroundQuote}]
}
