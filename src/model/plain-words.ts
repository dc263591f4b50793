import type {Foreign, Phrasing} from './phrasing.js'

/** Running text as bare words, on one line: no emphasis, no addresses, no calls of footnotes. All that cannot have marks has these. */
export const plainWords = (nodes: readonly Phrasing[]): string => nodes.map(wordsOf).join('')

function wordsOf(node: Phrasing): string {
  if (node.type === 'break') return ' '
  // Of two versions the later one counts.
  if (node.type === 'footnoteCall' || node.type === 'removed') return ''
  return 'value' in node ? node.value.replaceAll('\n', ' ') : plainWords(node.children)
}

/** Bare words in which passages in another direction are isolates. */
export const isolatedWords = (nodes: readonly Phrasing[]): string =>
  nodes
    .map(node => {
      if (node.type === 'foreign') return isolated(isolatedWords(node.children), node.dir)
      return 'children' in node && node.type !== 'removed' ? isolatedWords(node.children) : wordsOf(node)
    })
    .join('')

/**
 * Words between signs that are not seen (RLI or LRI, and PDI): whoever shows the text keeps the figures and the signs beside a
 * passage on their side of it (UAX #9, 2.4.2).
 */
export const isolated = (words: string, dir: Foreign['dir']): string =>
  dir === undefined ? words : `${dir === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`
