import type {Node} from 'mdast'
import type {Target} from '../references/targets.js'
import type {Context} from './context.js'

/** The target that a heading, figure or table of this note is. Every one of them has been named before. */
export function targetOf(node: Node, {targets}: Context): Target {
  const target = targets.byNode.get(node)
  if (!target) throw new Error(`${node.type} at line ${node.position?.start.line} has not been named`)
  return target
}
