import type {Phrasing} from '../../model/phrasing.js'

/** The words of running text, without its marks, breaks and calls. */
export function wordsOf(nodes: readonly Phrasing[]): string {
  return nodes
    .map(node => {
      if ('children' in node) return wordsOf(node.children)
      if ('value' in node) return node.value
      return node.type === 'break' ? ' ' : ''
    })
    .join('')
}
