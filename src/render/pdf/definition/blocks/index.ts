import type {Block, Callout} from '../../../../model/blocks.js'
import {handle, type Handlers} from '../../../../model/handlers.js'
import type {ColorToken} from '../../../../model/template.js'
import type {StackNode} from '../../node.js'
import {rule, prose, paragraph} from '../build.js'
import {inline} from '../inline.js'
import {labelled} from '../labelled.js'
import {inLandscape} from '../landscape.js'
import {stacked, indented} from '../spaced.js'
import {chart} from './chart.js'
import {codeBlock} from './code-block.js'
import {figure} from './figure.js'
import {heading, runIn} from './heading.js'
import {list} from './list.js'
import {goesAlong} from './on-sheet.js'
import {paragraphBlock} from './paragraph.js'
import {blockQuote} from './quote.js'
import type {BlockSetting, Part, Place, Handler} from './setting.js'
import {table} from './table.js'

const colors: Readonly<Record<Callout['kind'], ColorToken>> = {information: 'brand', alert: 'callout-alert'}

/** A callout: a bar at the left and a bold lead line. */
const callout: Handler<'callout'> = ({kind, title, children}, setting) => {
  const {kit, widthPt} = setting
  const {geometry, styles} = kit
  const {space, rule: rules} = geometry
  const style = styles.role('callout')
  const color = styles.color(colors[kind])
  const runs = inline(title, styles.strong({...style.base, color}), kit)
  const lead = paragraph(runs, style, {keepWithNext: true, unbreakable: true})
  const inside: Place = {
    kit,
    role: 'callout',
    widthPt: widthPt - space.calloutGap,
    place: 'inside',
    justify: false,
  }
  const parts = [{node: lead}, ...setting.blocks(children, inside)]
  const content = stacked(parts).map(node => indented(node, space.calloutGap))
  const node: StackNode = {
    stack: content,
    tag: 'Aside',
    bar: {color, widthPt: rules.masthead},
    unbreakable: 'low',
    keepWithPrevious: 'rather',
  }
  return [{node, before: space.aroundCallout, after: space.aroundCallout}]
}

const opensSection = (block?: Block): boolean => block?.type === 'heading' && block.depth === 2

/** A pull quote, large between two rules. It repeats the text, and is therefore an artifact. */
const pullQuote: Handler<'pullQuote'> = ({children}, {kit, next}) => {
  const {geometry, styles} = kit
  const {space, rule: rules, full} = geometry
  const parts = [
    {node: rule(full, rules.heading, styles.color('brand')), after: space.insidePullQuote},
    {node: {...prose(children, 'pull-quote', kit), align: 'balance' as const}, after: space.insidePullQuote},
    // The rule of a section that begins here closes the quotation too.
    ...(opensSection(next) ? [] : [{node: rule(full, rules.item, styles.color('rule'))}]),
  ]
  const node = {stack: stacked(parts), tag: 'Artifact', unbreakable: true, full: true} as const
  return [
    {node: {...node, stack: [...node.stack]}, before: space.aroundPullQuote, after: space.aroundPullQuote, full: true},
  ]
}

/** A separator: a short rule. */
const separator: Handler<'separator'> = (_block, {kit}) => {
  const {geometry, styles} = kit
  const {space, rule: rules, label} = geometry
  const node = rule(label, rules.item, styles.color('rule'))
  return [{node, before: space.aroundFigure, after: space.aroundFigure}]
}

/** Change marks beside blocks; above those that use the label column themselves. */
const revised: Handler<'revised'> = ({label, children}, setting) => {
  const {kit, place, role, widthPt, justify} = setting
  const {aroundQuote: around} = kit.geometry.space
  const inside = setting.blocks(children, {kit, place, role, widthPt, justify})
  const [first, ...rest] = inside
  const node = prose(label, 'label', kit)
  if (place === 'body' && first && !inside.some(({full}) => full)) {
    const beside = labelled(node, [{node: first.node}, ...rest], kit)
    return [{node: beside, before: around, after: around, full: true}]
  }
  const over = {node: {...node, ...(first && {keepWithNext: true})}, before: around, after: first ? 0 : around}
  return [
    first?.node.landscape ? inLandscapeToo(over) : over,
    ...inside.slice(0, -1),
    ...inside.slice(-1).map(part => ({...part, after: Math.max(part.after ?? 0, around)})),
  ]
}

const handlers: Handlers<Block, BlockSetting, readonly Part[]> = {
  heading,
  paragraph: paragraphBlock,
  list,
  blockQuote,
  pullQuote,
  callout,
  codeBlock,
  separator,
  table,
  figure,
  chart,
  revised,
}

/** A part on a landscape sheet, with its table. */
const inLandscapeToo = (part: Part): Part => ({...part, node: {...part.node, landscape: true}})

/** Lay out blocks in order; a heading of level 4 or lower runs into the next paragraph. */
export const blocks = (all: readonly Block[], place: Place): readonly Part[] =>
  all.flatMap((block, index) => {
    const before = all[index - 1]
    const next = all[index + 1]
    const own: BlockSetting = {...place, blocks, previous: before, next}
    if (block.type === 'heading' && block.depth > 3 && next?.type === 'paragraph') return runIn(block, next, own)
    if (block.type === 'paragraph' && before?.type === 'heading' && before.depth > 3) return []
    if (!goesAlong(all, index, place)) return handle(handlers, block, own)
    return handle(handlers, block, {...own, kit: inLandscape(place.kit)}).map(inLandscapeToo)
  })
