import type {Phrasing} from '../model/phrasing.js'

/** Running text as bare words: no emphasis, no addresses, no calls of footnotes, on one line. */
export const plainText = (children: readonly Phrasing[]): string => children.map(wordsOf).join('')

function wordsOf(node: Phrasing): string {
  if (node.type === 'break') return ' '
  if (node.type === 'footnoteCall') return ''
  return 'value' in node ? node.value.replaceAll('\n', ' ') : plainText(node.children)
}
