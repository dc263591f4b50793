import type {Callout} from '../../../../model/blocks.js'
import type {ColorToken} from '../../../../model/template.js'
import type {StackNode} from '../../node.js'
import {paragraph} from '../build.js'
import {inline} from '../inline.js'
import {indented, stacked} from '../spaced.js'
import type {Handler, Place} from './setting.js'

const colors: Readonly<Record<Callout['kind'], ColorToken>> = {information: 'brand', alert: 'callout-alert'}

/** A callout: a bar at the left, a bold lead line, no ground. */
export const callout: Handler<'callout'> = ({kind, title, children}, setting) => {
  const {kit, widthPt} = setting
  const {geometry, styles} = kit
  const {space, rule: rules} = geometry
  const style = styles.role('callout')
  const color = styles.color(colors[kind])
  const lead = paragraph(inline(title, styles.strong({...style.base, color}), kit), style, {keepWithNext: true})
  const inside: Place = {
    kit,
    role: 'callout',
    widthPt: widthPt - space.calloutGap,
    place: 'inside',
    justify: false,
  }
  const parts = [{node: lead, before: 0, after: 0}, ...setting.blocks(children, inside)]
  const content = stacked(parts).map(node => indented(node, space.calloutGap))
  const node: StackNode = {
    stack: content,
    tag: 'Div',
    bar: {color, widthPt: rules.masthead},
    unbreakable: true,
    keepWithPrevious: true,
  }
  return [{node, before: space.aroundCallout, after: space.aroundCallout}]
}
