import type {List as Source} from 'mdast'
import type {List} from '../../model/blocks.js'
import type {Setter} from './context.js'

/** A list with its items' blocks. */
export function setList(node: Source, {blocks}: Setter): readonly List[] {
  const start = node.ordered ? (node.start ?? 1) : null
  return [{type: 'list', start, items: node.children.map(item => ({children: blocks(item.children)}))}]
}
