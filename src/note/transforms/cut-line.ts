import {plainWords} from '../../model/plain-words.js'
import type {Phrasing} from '../../model/phrasing.js'

/** Truncate a line to `mostCharacters`, after a word and with an ellipsis. */
export function cutLine(nodes: readonly Phrasing[], mostCharacters: number): readonly Phrasing[] {
  const text = plainWords(nodes)
  if (text.length <= mostCharacters) return nodes
  const {length} = text.slice(0, mostCharacters).replace(/\s+\S*$/, '')
  return [...begin(nodes, length), {type: 'text', value: '…'}]
}

/** Nodes with the first characters of a line. */
function begin(nodes: readonly Phrasing[], characters: number): readonly Phrasing[] {
  let left = characters
  return nodes.flatMap((node): readonly Phrasing[] => {
    const {length} = plainWords([node])
    const kept = Math.min(length, left)
    left -= kept
    if (kept === length) return length > 0 ? [node] : []
    if (kept === 0) return []
    if ('children' in node) return [{...node, children: begin(node.children, kept)}]
    return [{type: 'text', value: plainWords([node]).slice(0, kept)}]
  })
}
