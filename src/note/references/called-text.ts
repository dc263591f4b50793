import type {FootnoteDefinition, Nodes, Parents, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {footnoteDefinitions} from './footnotes.js'

/**
 * A text without the footnotes that nothing calls: no edition prints them, so they may not number a figure, cite a work or
 * bring a picture either. The text itself is not changed.
 */
export function calledText(root: Root): Root {
  const called = calledDefinitions(root)
  let isWhole = true
  visit(root, 'footnoteDefinition', node => {
    isWhole &&= called.has(node)
  })
  return isWhole ? root : without(root, node => node.type === 'footnoteDefinition' && !called.has(node))
}

/** Footnotes that are called from the text, or from others that are. */
function calledDefinitions(root: Root): ReadonlySet<Nodes> {
  const definitions = footnoteDefinitions(root)
  const called = new Set<FootnoteDefinition>()
  const follow = (from: Nodes): void =>
    visit(from, node => {
      if (node.type === 'footnoteDefinition' && node !== from) return 'skip'
      const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined
      if (definition) called.add(definition)
      return undefined
    })
  follow(root)
  // A set goes on to what is added to it on the way.
  for (const definition of called) follow(definition)
  return called
}

function without<T extends Parents>(parent: T, isUnwanted: (node: Nodes) => boolean): T {
  const children = parent.children
    .filter(child => !isUnwanted(child))
    .map(child => ('children' in child ? without(child, isUnwanted) : child))
  // Children of the same types as before, fewer of them.
  return {...parent, children}
}
