import type {Root as HastRoot} from 'hast'
import {toText} from 'hast-util-to-text'
import type {Nodes, Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/**
 * The words of a text as every edition must have them, whatever its typography: runs of letters, and digits one by one
 * (thousands may be spaced), in lower case; hyphens are left out, since a line may end in one.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[-\u00AD\u2010\u2011\u200B]\s*/g, '')
    .toLowerCase()
  return plain.match(/\p{L}+|\p{N}/gu) ?? []
}

/** The words that a page or a mail shows, in reading order; calls of footnotes count as numbers. */
export function wordsOfHtml(html: string): readonly string[] {
  // Charts are checked by their own tests: a page draws them twice and gives their data as a table, which the source does not.
  return wordsOf(textOfHtml(html.replaceAll(/<svg[\s\S]*?<\/svg>|<details[\s\S]*?<\/details>/g, ' ')))
}

/** The text that a page or a mail shows. */
export function textOfHtml(html: string): string {
  const tree: HastRoot = unified().use(rehypeParse).parse(html)
  return toText(tree)
}

/** The words of a plain text; heads of tables that are broken into lines are read column by column. */
export function wordsOfText(text: string): readonly string[] {
  const lines = text.split('\n')
  for (const [at, line] of lines.entries()) {
    if (!/^-+(?: {2}-+)+$/.test(line)) continue
    const top = lines.lastIndexOf('', at) + 1
    const columns = [...line.matchAll(/-+/g)].map(({index, 0: {length}}) => [index, index + length] as const)
    const heads = columns.map(([from, to]) => lines.slice(top, at).map(head => head.slice(from, to).trim()))
    lines.splice(top, at - top, heads.flat().join(' '), ...Array<string>(at - top - 1).fill(' '))
  }
  return wordsOf(lines.join('\n'))
}

/** The words of a note's body as its author typed them, read without any of the project's own code. */
export function wordsOfMarkdown(markdown: string): readonly string[] {
  const body = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/(\d) x (?=\d)/g, '$1 × ')
    .replaceAll(/\[!\w+\]|\[@[^\]]*\]/g, '')
  const tree: Root = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkDirective).parse(body)
  return wordsOf(proseOf(tree))
}

// What stands elsewhere in an edition (footnotes), or is not shown as written (data, pull quotes repeat the text).
const elsewhere = new Set(['footnoteDefinition', 'code', 'image', 'definition', 'footnoteReference'])
const named = new Set([
  'synthese',
  'summary',
  'points-cles',
  'key-points',
  'recommandations',
  'recommendations',
  'exergue',
  'pull-quote',
  'graphique',
  'chart',
])

function proseOf(node: Nodes): string {
  if (elsewhere.has(node.type)) return ''
  if (node.type === 'containerDirective' && named.has(node.name)) return ''
  if (node.type === 'textDirective' && node.name !== 'lang') return ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ' '
  const inline =
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    node.type === 'delete' ||
    node.type === 'link' ||
    node.type === 'textDirective'
  return node.children.map(proseOf).join('') + (inline ? '' : '\n')
}

/**
 * Whether all words stand in a text, in their order; other words may stand between (page heads, footnotes, labels).
 *
 * @param lookAhead How many other words may stand between two of them.
 * @returns The first words that are missing, with what stands there instead; undefined if none are.
 */
export function firstMissing(words: readonly string[], text: readonly string[], lookAhead: number): string | undefined {
  let at = beginning(words, text)
  for (const [index, word] of words.entries()) {
    const found = text.slice(at, at + lookAhead).indexOf(word)
    if (found < 0) {
      const near = words.slice(Math.max(0, index - 4), index + 4).join(' ')
      return `“${word}” in “${near}”; the edition goes on “${text.slice(at, at + 12).join(' ')}”`
    }
    at += found + 1
  }
  return undefined
}

/** Where the text proper begins, after title, facts and summary: where its first six words stand together. */
function beginning(words: readonly string[], text: readonly string[]): number {
  const first = words.slice(0, 6)
  const start = text.findIndex((_, index) => first.every((word, offset) => text[index + offset] === word))
  return Math.max(start, 0)
}
