import type {PhrasingContent} from 'mdast'
import type {MarkedText} from '../model/marked-text.js'
import {splitCitations} from './citations/split-citations.js'
import {isAddress, lineSource, paragraphBreak, parseLine, parseProse} from './markdown.js'

type Line = readonly PhrasingContent[]

/** Read a text whose paragraphs are parted by blank lines. */
export const readParagraphs = ({markdown}: MarkedText): readonly Line[] => parseProse(markdown)

/** Read a text that is one line. */
export const readLine = ({markdown}: MarkedText): Line => parseLine(markdown)

/** Read a title: an address in it is words like others, since titles lead nowhere. */
export const readTitle = (text: MarkedText): Line => withoutAddresses(readLine(text), lineSource(text.markdown))

const withoutAddresses = (nodes: Line, source: string): Line =>
  nodes.flatMap((node): Line => {
    if (isAddress(node, source)) return node.children
    if (!('children' in node)) return [node]
    // The children of an inline node are inline nodes; a copy with others of them is of the same kind.
    return [{...node, children: withoutAddresses(node.children, source)} as PhrasingContent]
  })

/** The words of a text, not set: without its marks and citations. One that has none stays as it was typed. */
export function wordsOfMarked({markdown}: MarkedText): string {
  const words = parseProse(markdown).map(wordsOfLine).join('\n\n')
  const typed = markdown.split(paragraphBreak).map(onOneLine).join('\n\n')
  return words === typed ? markdown : words
}

const start = lineSource('').length
const onOneLine = (paragraph: string): string => lineSource(paragraph.trim()).slice(start)

const wordsOfLine = (nodes: Line): string => nodes.map(wordsOf).join('')

function wordsOf(node: PhrasingContent): string {
  if ('children' in node) return wordsOfLine(node.children)
  if (node.type === 'break') return ' '
  return 'value' in node ? uncited(node.value) : ''
}

const uncited = (text: string): string =>
  splitCitations(text)
    .map((part, index, parts) => {
      if (part.type === 'citation') return ''
      return parts[index + 1] ? part.value.trimEnd() : part.value
    })
    .join('')
