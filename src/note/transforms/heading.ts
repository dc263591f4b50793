import type {Heading as Source} from 'mdast'
import type {Heading} from '../../model/blocks.js'
import type {Setter} from './context.js'
import {targetOf} from './target-of.js'

/** A heading with its id; level 1 is the title's, and refused by the checks. */
export function setHeading(node: Source, {context, line}: Setter): readonly Heading[] {
  const depth = node.depth === 1 ? 2 : node.depth
  return [{type: 'heading', depth, id: targetOf(node, context).id, children: line(node.children, 'title')}]
}
