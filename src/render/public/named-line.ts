import {plainWords} from '../../model/plain-words.js'
import type {Phrasing} from '../../model/phrasing.js'

/** A line as other pages may show it: words, emphasis, other languages. No link is in it, and no name of another note. */
export function namedLine(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const named: Phrasing[] = []
  for (const node of nodes.flatMap(namedNode)) {
    const last = named.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      named[named.length - 1] = {type: 'text', value: last.value + node.value}
    else named.push(node)
  }
  return named
}

function namedNode(node: Phrasing): readonly Phrasing[] {
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'foreign')
    return [{...node, children: namedLine(node.children)}]
  if ('children' in node) return namedLine(node.children)
  const value = plainWords([node])
  return value === '' ? [] : [{type: 'text', value}]
}
