import type {Phrasing} from './phrasing.js'

/** Running text as bare words, on one line: no emphasis, no addresses, no calls of footnotes. All that cannot have marks has these. */
export const plainWords = (nodes: readonly Phrasing[]): string => nodes.map(wordsOf).join('')

function wordsOf(node: Phrasing): string {
  if (node.type === 'break') return ' '
  // Of two versions the later one counts.
  if (node.type === 'footnoteCall' || node.type === 'removed') return ''
  return 'value' in node ? node.value.replaceAll('\n', ' ') : plainWords(node.children)
}
