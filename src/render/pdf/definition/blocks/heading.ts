import type {Heading, Paragraph} from '../../../../model/blocks.js'
import type {Content, Run} from '../../node.js'
import type {Tag} from '../../tag.js'
import {paragraph, prose, rule} from '../build.js'
import {inline, plainText} from '../inline.js'
import type {Kit} from '../kit.js'
import {stacked, type Spaced} from '../spaced.js'
import {words} from '../words.js'
import {textOptions} from './paragraph.js'
import type {BlockSetting, Handler, Part} from './setting.js'

/** Headings: level 2 in the label column under a rule, level 3 in the text column, lower levels run in. */
export const heading: Handler<'heading'> = (block, setting) => {
  const {kit, place} = setting
  const {space} = kit.geometry
  if (block.depth === 2 && place === 'body') return [{...sectionHeading(block, kit), full: true}]
  const role = block.depth <= 3 ? 'heading-3' : 'heading-4'
  const text = plainText(block.children)
  const node: Content = {
    ...prose(block.children, role, kit),
    align: 'balance',
    tag: tagOf(block),
    anchor: block.id,
    keepWithNext: true,
    unbreakable: true,
    ...(place === 'body' && {outline: {text, level: block.depth - 1}}),
  }
  // Under a heading of level 2 the white is that heading's.
  const before = setting.previous?.type === 'heading' ? 0 : space.heading3
  return [{node, before, after: space.afterHeading3}]
}

const tagOf = ({depth}: Heading): Tag => `H${depth}`

/** Words and anchor of a heading of level 2. */
interface Section {
  readonly id?: string
  readonly children: Heading['children']
}

/** A heading of level 2: a rule over the full width, and the words below at the left. */
export function sectionHeading({id, children}: Section, kit: Kit, color?: string): Spaced {
  const {geometry, styles} = kit
  const {space, rule: rules, full} = geometry
  const text = plainText(children)
  const head: Content = {
    ...prose(children, 'heading-2', kit),
    align: 'balance',
    tag: 'H2',
    unbreakable: true,
    outline: {text, level: 1},
    ...(id && {anchor: id}),
  }
  const parts = [
    {node: rule(full, rules.heading, color ?? styles.color('brand')), after: space.afterHeading2Rule},
    {node: head},
  ]
  const node: Content = {stack: stacked(parts), keepWithNext: true, full: true}
  return {node, before: space.heading2, after: space.afterHeading2}
}

/** A run-in heading, closed by a full stop, at the beginning of its paragraph. */
export function runIn(block: Heading, body: Paragraph, setting: BlockSetting): readonly Part[] {
  const {kit, role} = setting
  const {styles, geometry} = kit
  const style = styles.role(role)
  const head = styles.emphasis(styles.strong({...style.base}))
  const stop = /[.!?…:]$/u.test(plainText(block.children)) ? ' ' : '. '
  const lead = [...inline(block.children, head, kit), ...words(stop, head, styles)].map((run, index): Run => {
    return {...run, lead: tagOf(block), ...(index === 0 && {anchor: block.id})}
  })
  const node = paragraph([...lead, ...inline(body.children, style.base, kit)], style, {
    ...textOptions(setting),
    ...(setting.place === 'body' && {outline: {text: plainText(block.children), level: 3}}),
  })
  return [{node, before: geometry.space.aroundList}]
}
