import type {Link, PhrasingContent} from 'mdast'
import {fixedPhrasing} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import {referredId} from '../references/referred-id.js'
import type {Target} from '../references/targets.js'
import type {Line} from './context.js'
import {beginning, mention} from './mention.js'
import {plainWords} from '../../model/plain-words.js'

/** `[](#id)` prints “figure 1” or the heading's words; `[words](#id)` prints its words. */
export function setCrossReference(node: Link, line: Line): readonly Phrasing[] {
  const target = line.context.targets.byId.get(referredId(node.url))
  if (!target) return line.inner(node.children)
  if (node.children.length) return [{type: 'crossReference', target: target.id, children: line.inner(node.children)}]
  const children = wordsFor(target, line)
  return [line.draft.opaque({type: 'crossReference', target: target.id, children}, plainWords(children))]
}

function wordsFor({kind, number, title}: Target, {context, draft, apart}: Line): readonly Phrasing[] {
  if (kind === 'heading' || number === undefined) return apart(withoutCalls(title ?? []), context)
  const words = mention(kind, number, context.locale)
  return fixedPhrasing(context.fixed.say(atSentenceStart(draft.before()) ? beginning(words) : words))
}

const withoutCalls = (nodes: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  nodes.filter(node => node.type !== 'footnoteReference')

const atSentenceStart = (before: string): boolean => /^\s*$|[.!?…]["”»’)]?\s+$/.test(before)
