import type {ListItem} from '../../../../model/blocks.js'
import type {StackNode, TextStyle} from '../../node.js'
import {widthOf} from '../../setting/measure-text.js'
import {paragraph} from '../build.js'
import type {Geometry} from '../geometry.js'
import {indented, stacked} from '../spaced.js'
import {words} from '../words.js'
import type {BlockSetting, Handler, Place} from './setting.js'

/** Lists with hanging en dashes or lining figures. */
export const list: Handler<'list'> = ({items, start}, setting) => {
  const {styles, geometry} = setting.kit
  const {space} = geometry
  const {base} = styles.role(setting.role)
  const look = {...base, color: styles.color('brand'), features: 'lnum,pnum'}
  const marks = items.map((_item, index) => (start === null ? '–' : `${start + index}.`))
  const hang = Math.max(geometry.firstLine, ...marks.map(mark => widthOf(`${mark} `, look) + base.sizePt / 5))
  const parts = items.map((item, index) => ({
    node: listItem(item, marks[index] ?? '–', look, hang, setting),
    before: index ? betweenItems(items[index - 1], space) : 0,
  }))
  const node: StackNode = {stack: stacked(parts), tag: 'L', numbering: start === null ? 'Disc' : 'Decimal'}
  // Inner items are nearer to their own than to the next one of the outer list.
  const around = setting.listed ? space.betweenItems : space.aroundList
  return [{node, before: around, after: around}]
}

const betweenItems = (before: ListItem | undefined, space: Geometry['space']): number =>
  before?.children.at(-1)?.type === 'list' ? space.aroundList : space.betweenItems

/** An item with its dash or number, for which all items have `hang` points. */
function listItem({children}: ListItem, mark: string, look: TextStyle, hang: number, setting: BlockSetting): StackNode {
  const {kit, role, widthPt} = setting
  const style = kit.styles.role(role)
  const inside: Place = {kit, role, widthPt: widthPt - hang, place: 'inside', justify: false, listed: true}
  const body: StackNode = {stack: stacked(setting.blocks(children, inside)), tag: 'LBody'}
  const label = {...paragraph(words(mark, look, kit.styles), {...style, base: look}), tag: 'Lbl' as const}
  return {
    stack: [indented(body, hang)],
    hangs: [{node: label, xPt: 0, widthPt: hang, align: 'baseline'}],
    tag: 'LI',
  }
}
