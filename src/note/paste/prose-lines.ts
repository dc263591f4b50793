import type {Position} from 'unist'
import {onLine} from '../../model/fix.js'
import type {Nodes, Parents, Root} from 'mdast'

/** A line of running text, with what else is known of where it stands. */
export interface ProseLine {
  /** From 1. */
  readonly line: number
  /** The whole line as it stands in the file. */
  readonly source: string
  /** Where in it the words begin, after what a list, a quotation or an indentation puts before them. */
  readonly from: number
  /** Whether it stands in the text itself or in a block, and in no list, quotation or footnote: lines begin at its own beginning. */
  readonly isPlain: boolean
  /** Line on which its paragraph begins; 0 for code by indentation, which is what a line with a tab in front is read as. */
  readonly paragraph: number
}

const plain: ReadonlySet<string> = new Set(['root', 'containerDirective'])

/** The lines of all paragraphs, in order, and of what is code by indentation alone. */
export function proseLines(root: Root, file: string): readonly ProseLine[] {
  const lines = file.split('\n')
  const found: ProseLine[] = []
  const walk = (node: Nodes, isPlain: boolean): void => {
    const {position} = node
    if (position && isProse(node, lines)) {
      const {start, end} = position
      for (let line = start.line; line <= end.line; line++)
        found.push({
          line,
          source: lines[line - 1] ?? '',
          from: line === start.line ? start.column - 1 : wordsBegin(lines[line - 1] ?? ''),
          isPlain,
          paragraph: node.type === 'paragraph' ? start.line : 0,
        })
    } else if ('children' in node) walkChildren(node, isPlain)
  }
  const walkChildren = (parent: Parents, isPlain: boolean): void => {
    const isStillPlain = isPlain && plain.has(parent.type)
    for (const child of parent.children) walk(child, isStillPlain)
  }
  walk(root, true)
  return found
}

const wordsBegin = (source: string): number => /^[ \t>]*/.exec(source)?.[0].length ?? 0

/** The label of a block is a paragraph of one line of its own kind. */
function isProse(node: Nodes, lines: readonly string[]): boolean {
  if (node.type === 'paragraph') return !(node.data && 'directiveLabel' in node.data)
  if (node.type !== 'code' || !node.position) return false
  const {line, column} = node.position.start
  return !/^(?:`{3}|~{3})/.test((lines[line - 1] ?? '').slice(column - 1).trimStart())
}

/**
 * Whether words would begin a line as words: what stands after a mark or a tag that is taken away begins a line, and there signs make headings,
 * tables, blocks, lists and footnotes of them.
 */
export const beginsAsWords = (words: string): boolean =>
  /^\s*[\p{L}\p{N}«»"'“”‘’(…€$%&@!?]/u.test(words) && !entryMark.test(words)

/** A number that counts, or the letter of a bullet, at the beginning of words. */
const entryMark = /^\s*(?:\d{1,9}[.)](?:\s|$)|!\[)/

/** Signs of quotations and lists, before which a line is as good as at its beginning. */
const container = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*$/

/**
 * Whether something in a line can be taken away, or its tags, and the line still be read as it was: words stand `before` it, or what then
 * stands in its place, to the end of the line (`after`), begins as words.
 */
export function staysWords(before: string, after: string): boolean {
  const [words, rest] = [before, after].map(text => text.replaceAll(/<[^<>]*>/g, '')) as [string, string] // Two of two.
  if (/^\s*:{3}/.test(before) || isRow(words + rest) || (words.endsWith(']') && /^[[({:]/.test(rest))) return false
  if (/[\p{L}\p{N}]/u.test(words)) return true
  return words.trim() === '' && rest.trim() === '' ? true : container.test(before) && beginsAsWords(rest)
}

/** Whether a line would be a row of a table, which one alone cannot be. */
const isRow = (line: string): boolean => /^[\s>]*\|.*\|\s*$/.test(line)

/** The line of a text around a range, in two. */
export const lineAround = (source: string, from: number, to: number) => {
  const start = source.lastIndexOf('\n', from - 1) + 1
  const end = source.indexOf('\n', to)
  return {before: source.slice(start, from), after: source.slice(to, end < 0 ? source.length : end)}
}

/** Lines in groups: those that follow each other, while all of them are of one kind. */
export function runsOf<Line extends Pick<ProseLine, 'line'>>(
  lines: readonly Line[],
  follows: (line: Line, last: Line) => boolean = (line, last) => line.line === last.line + 1,
): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    if (last && follows(line, last)) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

/** The place of a whole line; lines and columns count from 1. */
export const lineAt = ({line, source}: ProseLine): Position => onLine(line, 0, source.length)
