import type {Link, PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {report} from '../model/report.js'
import {blockDirectives} from './directives/block-directives.js'
import {guardSource, noteLimits, Overload, type Limits} from './guard/budget.js'
import type {Excess} from './guard/excess.js'
import {guardParsing, guardTree} from './guard/guard-parsing.js'
import {limitAutolinks, mayHaveEmail, omitEmails} from './limit-autolinks.js'
import {limitTables} from './limit-tables.js'

/** The Markdown of a note as a syntax tree; places are lines and columns of the note's file. */
export interface NoteText {
  readonly root: Root
  /** Text that the tree's offsets count in: the file with its front matter blanked out. */
  readonly source: string
}

/** Reads texts of a kind; most have no e-mail address. */
function parserWithin(limits: Limits): (source: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(limitAutolinks)
    .use(limitTables)
    .use(blockDirectives)
    .use(guardParsing, limits)
  const [whole, withoutEmails] = [processor().freeze(), processor().use(omitEmails).freeze()]
  return source => (mayHaveEmail(source) ? whole : withoutEmails).parse(source)
}

const ofNotes = parserWithin(noteLimits)

/**
 * Read the text of a note, front matter included, which begins at a line (from 1). Reports `text-nesting` on `file` and returns nothing
 * where the text is nested so deep that it cannot be read.
 */
export const parseMarkdown = (file: VFile, text: string, bodyLine: number): NoteText | undefined =>
  textOf(file, blankHead(text, bodyLine), ofNotes)

/** Read a text within other limits than a note's. */
export const parseWithin = (limits: Limits, file: VFile, text: string): NoteText | undefined =>
  textOf(file, text, parserWithin(limits))

function textOf(file: VFile, source: string, read: typeof ofNotes): NoteText | undefined {
  const {root, excess} = parse(source, read)
  if (!excess) return {root, source}
  report(file, 'text-nesting', excess)
  return undefined
}

type Parsed = {readonly root: Root; readonly excess?: never} | {readonly root?: never; readonly excess: Excess}

function parse(source: string, read = ofNotes): Parsed {
  const before = guardSource(source)
  if (before) return {excess: before}
  try {
    const root = read(source)
    const excess = guardTree(root)
    return excess ? {excess} : {root}
  } catch (error) {
    if (error instanceof Overload) return {excess: error.excess}
    throw error
  }
}

/** Read a text of the front matter, where Markdown is allowed inside a line. Blank lines part it into paragraphs. */
export const parseProse = (text: string): readonly (readonly PhrasingContent[])[] =>
  text.split(paragraphBreak).map(paragraph => parseLine(paragraph.trim()))

/** Separator of paragraphs in a text of the front matter. */
export const paragraphBreak = /\n[ \t]*\n/

/** Read one line of Markdown; what would begin a list, a heading or another block stays the signs that it is. */
export function parseLine(text: string): readonly PhrasingContent[] {
  const source = lineSource(text)
  if (!mayBeMarkdown.test(source)) return [plainText(source)]
  const [first] = parse(source).root?.children ?? []
  if (first?.type !== 'paragraph') return [{type: 'text', value: text}]
  const [head, ...rest] = first.children
  if (head?.type !== 'text') return first.children
  const value = head.value.slice(before.length)
  return value === '' ? rest : [{...head, value}, ...rest]
}

/** Signs and words that mean something inside a line; most lines have none, and the parser takes longer to begin than to read. */
const mayBeMarkdown = /[\\`*_~[\]<&^@\p{Cc}]|http|www|\s$/iu

/** Whether a node is an address that was typed as such (GFM, “autolinks (extension)”), rather than a link that was written. */
export function isAddress(node: PhrasingContent, source: string): node is Link {
  if (node.type !== 'link') return false
  const at = node.position?.start.offset
  return at === undefined || !/[[<]/.test(source[at] ?? '')
}

/** A line without any of them, as the parser would give it. */
function plainText(source: string): PhrasingContent {
  const end = {line: 1, column: source.length + 1, offset: source.length}
  return {
    type: 'text',
    value: source.slice(before.length),
    position: {start: {line: 1, column: 1, offset: 0}, end},
  }
}

/** A word in front of the line, so that no sign stands at its beginning. */
const before = 'x '

/** Text that the places of a parsed line's nodes count in. */
export const lineSource = (text: string): string => before + text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')

function blankHead(text: string, bodyLine: number): string {
  let start = 0
  for (let line = 1; line < bodyLine; line++) start = text.indexOf('\n', start) + 1 || text.length
  return text.slice(0, start).replaceAll(/[^\r\n]/g, ' ') + text.slice(start)
}
