import type {Root, RootContent} from 'mdast'
import {mostLevels, tooDeep, type Excess} from './excess.js'

/** Find a node deeper than 40 containers; without recursion, since the tree may be very deep. */
export function guardTree(root: Root): Excess | undefined {
  const waiting: {readonly node: Root | RootContent; readonly depth: number}[] = [{node: root, depth: 0}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('children' in next.node)) continue
    const depth = next.depth + (next.node.type === 'listItem' ? 0 : 1)
    // The root and the paragraph are levels of their own.
    if (depth > mostLevels + 2) return tooDeep(next.node.position?.start ?? {line: 1, column: 1})
    for (const node of next.node.children) waiting.push({node, depth})
  }
  return undefined
}
