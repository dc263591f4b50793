import {edgesOf, failed, type Edges, type Node} from './node.js'

/** Whether a value is known to be current in a revision, without computing or awaiting anything. Changes the node. */
export function holds(node: Node, revision: number): boolean {
  const {askable} = node
  if (node.at === revision) return true
  if (node.work || node.doubtedAt === revision) return false
  if (askable.kind === 'input') {
    // Stays where it throws: whoever lists the inputs knows that it was asked.
    node.print = failed
    node.print = askable.print(node.key)
  } else {
    // First, so that traces which lead round in a circle end here.
    node.doubtedAt = revision
    if (!node.isMade || !edgesHold(edgesOf(node), revision)) return false
  }
  node.at = revision
  return true
}

function edgesHold(edges: Edges, revision: number): boolean {
  for (let index = 0; index < edges.length; index++) if (!edges.isAsSeen(index, revision)) return false
  return true
}

/** Whether a dependency is known to be unchanged. */
export function isAsSeen(dep: Node, seen: string, revision: number): boolean {
  try {
    return holds(dep, revision) && dep.print === seen
  } catch {
    // Whoever asks may have a use for the error.
    return false
  }
}
