import type {Block} from '../../../../model/blocks.js'
import {prose, rule} from '../build.js'
import {stacked} from '../spaced.js'
import type {Handler} from './setting.js'

const opensSection = (block?: Block): boolean => block?.type === 'heading' && block.depth === 2

/** A sentence of the text, large between two rules. Its words stand in the text: to readers of the tags it is no content. */
export const pullQuote: Handler<'pullQuote'> = ({children}, {kit, next}) => {
  const {geometry, styles} = kit
  const {space, rule: rules, full} = geometry
  const parts = [
    {node: rule(full, rules.heading, styles.color('brand')), before: 0, after: space.insidePullQuote},
    {node: {...prose(children, 'pull-quote', kit), align: 'balance' as const}, before: 0, after: space.insidePullQuote},
    // The rule of a section that begins here closes the quotation too.
    ...(opensSection(next) ? [] : [{node: rule(full, rules.item, styles.color('rule')), before: 0, after: 0}]),
  ]
  const node = {stack: stacked(parts), tag: 'Artifact', unbreakable: true, full: true} as const
  return [
    {node: {...node, stack: [...node.stack]}, before: space.aroundPullQuote, after: space.aroundPullQuote, full: true},
  ]
}
