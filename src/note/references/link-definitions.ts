import type {Definition, Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** Addresses given apart (`[name]: https://…`), by identifier; the first of two counts (CommonMark 0.31, 4.7). */
export function linkDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}
