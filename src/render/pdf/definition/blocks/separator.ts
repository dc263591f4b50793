import {rule} from '../build.js'
import type {Handler} from './setting.js'

/** A pause in the text: a short rule. */
export const separator: Handler<'separator'> = (_block, {kit}) => {
  const {geometry, styles} = kit
  const {space, rule: rules, label} = geometry
  const node = rule(label, rules.item, styles.color('rule'))
  return [{node, before: space.aroundFigure, after: space.aroundFigure}]
}
