import type {FootnoteDefinition, Root, RootContent, Heading} from 'mdast'
import type {ToolLanguage} from '../../model/text.js'
import {writeMarkdown} from '../source/write-markdown.js'
import {documentFacts, type DocumentFacts} from './document-facts.js'
import {htmlTree, htmlWords, type HtmlElement, type HtmlNode} from './html-tree.js'
import type {Loss} from './losses.js'
import {anyMark} from './marks.js'
import {surveyPackage, type WordComment} from './survey-package.js'
import {blocksOf, type BlockReading, type WordBlock} from './word-blocks.js'
import {wordHtml, type WordPicture} from './word-html.js'
import {isNoteId} from './word-lines.js'
import {openPackage} from './word-package.js'

/** A document of Word, as far as a note can have it. */
export interface WordDocument extends Omit<DocumentFacts, 'text'> {
  /** Of its style “Title”, its only heading of the first level, its first line, or its properties; empty where none is one. */
  readonly title: string
  readonly subtitle: string
  readonly comments: readonly WordComment[]
  /** Write its text, and its pictures beside it. */
  readonly write: (place: NotePlace) => WrittenText
}

/** The name and the language of the note that a document becomes. */
export interface NotePlace {
  /** Name of the note's file without language and ending; those of its pictures begin with it. */
  readonly slug: string
  /** Of the names of blocks. */
  readonly language: ToolLanguage
}

/** A text as a note has it. */
export interface WrittenText {
  readonly markdown: string
  /** By their names in the note's folder. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** Parts that could not be kept, in the order of the text. */
  readonly losses: readonly Loss[]
}

/** Endings of what editions can show. */
const endings = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/svg+xml', 'svg'],
])

/**
 * Read a document of Word (ISO/IEC 29500).
 *
 * @throws {WordRefusal} If it is none, is damaged, or has tracked changes that nobody settled.
 */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  const {parts, losses, comments} = surveyPackage(openPackage(bytes))
  const read = await wordHtml(parts)
  const {body, notes} = apart(htmlTree(read.html))
  const titles = titlesOf(body)
  const {title, authors, date, lang, text} = documentFacts(parts, titles.title, titles.text)
  const {subtitle} = titles
  const write = ({slug, language}: NotePlace): WrittenText => {
    const files = new Map<string, Uint8Array>()
    const found: Loss[] = []
    const reading: BlockReading = {
      pictures: read.pictures,
      language,
      headings: headingsIn(text),
      footnotes: new Map(),
      losses: found,
      fileOf: src => fileFor(read.pictures.get(src), src, slug, files),
    }
    const markdown = textOf(text, notes, reading)
    return {markdown, pictures: files, losses: [...losses, ...read.losses, ...found]}
  }
  return {title, subtitle, authors, date, lang, comments, write}
}

function fileFor(
  picture: WordPicture | undefined,
  src: string,
  slug: string,
  files: Map<string, Uint8Array>,
): string | undefined {
  const ending = endings.get(picture?.mediaType ?? '')
  if (!picture || ending === undefined || picture.bytes.length === 0) return undefined
  const file = `${slug}-${src}.${ending}`
  files.set(file, picture.bytes)
  return file
}

function textOf(text: readonly HtmlNode[], notes: ReadonlyMap<string, HtmlElement>, reading: BlockReading): string {
  const blocks = blocksOf(text, reading)
  reading.losses.push(...settleLevels(blocks))
  const definitions: FootnoteDefinition[] = []
  // A footnote may call another, which the list then grows by.
  for (const [id, number] of reading.footnotes) {
    const children = blocksOf(notes.get(id)?.children ?? [], reading)
    const label = String(number)
    definitions.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children.length > 0 ? children : [dash],
    })
  }
  // What a block of the dialect holds is among Markdown's own.
  const root: Root = {type: 'root', children: [...(blocks as RootContent[]), ...definitions]}
  return writeMarkdown(root)
}

/** A footnote without words. */
const dash = {type: 'paragraph' as const, children: [{type: 'text' as const, value: '–'}]}

/** The text, and the footnotes that mammoth sets below it. */
function apart({children}: HtmlElement): {body: readonly HtmlNode[]; notes: ReadonlyMap<string, HtmlElement>} {
  const notes = new Map<string, HtmlElement>()
  const body = children.filter(node => {
    if (typeof node === 'string' || node.name !== 'ol') return true
    const entries = node.children.filter((child): child is HtmlElement => typeof child !== 'string')
    const ids = entries.map(({attributes}) => attributes['id'] ?? '')
    if (ids.length === 0 || !ids.every(isNoteId)) return true
    for (const entry of entries) notes.set(entry.attributes['id'] ?? '', withoutWayBack(entry))
    return false
  })
  return {body, notes}
}

/** A footnote without the arrow that leads back to its call. */
function withoutWayBack(element: HtmlElement): HtmlElement {
  const children = element.children
    .filter(
      child => typeof child === 'string' || !/^#.*-(?:footnote|endnote)-ref-/.test(child.attributes['href'] ?? ''),
    )
    .map(child => (typeof child === 'string' ? child : withoutWayBack(child)))
  return {...element, children}
}

interface Titles {
  readonly title: string
  readonly subtitle: string
  readonly text: readonly HtmlNode[]
}

/** Title and subtitle stand in the front matter, and not in the text. */
function titlesOf(body: readonly HtmlNode[]): Titles {
  const styled = (name: string) =>
    body.filter((node): node is HtmlElement => typeof node === 'object' && node.attributes['class'] === name)
  const headings = body.filter((node): node is HtmlElement => typeof node === 'object' && node.name === 'h1')
  const [first] = styled('title')
  const title = first ?? (headings.length === 1 ? headings[0] : undefined)
  const [subtitle] = styled('subtitle')
  const words = (node: HtmlElement | undefined) =>
    node ? htmlWords(node).replaceAll(anyMark, '').replaceAll(/\s+/g, ' ').trim() : ''
  return {
    title: words(title),
    subtitle: words(subtitle),
    text: body.filter(node => node !== title && node !== subtitle),
  }
}

/** Headings by the bookmarks in them, or between them and what stands before. */
function headingsIn(nodes: readonly HtmlNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let waiting: string[] = []
  for (const node of nodes) {
    const ids = idsIn(node)
    if (typeof node === 'object' && /^h[1-6]$/.test(node.name)) {
      for (const id of [...waiting, ...ids]) found.set(id, htmlWords(node))
      waiting = []
    } else if (typeof node === 'object' && node.name === 'a') waiting.push(...ids)
    else if (typeof node === 'object' || node.trim() !== '') waiting = []
  }
  return found
}

const idsIn = (node: HtmlNode): readonly string[] =>
  typeof node === 'string'
    ? []
    : [...(node.attributes['id'] === undefined ? [] : [node.attributes['id']]), ...node.children.flatMap(idsIn)]

/** Levels of headings in a note: its title is the first. */
const [highest, deepest] = [2, 6]

/**
 * Give headings the levels of a note, from the second on, none skipped: a heading stands one below the last one that was higher in the
 * document. Returns the levels that were closed up. Changes the blocks.
 */
function settleLevels(blocks: readonly WordBlock[]): readonly Loss[] {
  const losses: Loss[] = []
  const above: {readonly from: number; readonly to: number}[] = []
  let shallowest = Number.POSITIVE_INFINITY
  for (const block of blocks) if (block.type === 'heading') shallowest = Math.min(shallowest, block.depth)
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    const {depth} = block
    while ((above.at(-1)?.from ?? 0) >= depth) above.pop()
    const to = Math.min(above.length === 0 ? highest : (above.at(-1)?.to ?? highest) + 1, deepest)
    if (to - highest !== depth - shallowest) losses.push({kind: 'heading', place: {words: wordsOf(block)}})
    above.push({from: depth, to})
    // Between 2 and 6.
    block.depth = to as Heading['depth']
  }
  return losses
}

const wordsOf = ({children}: Heading): string => children.map(child => ('value' in child ? child.value : '')).join('')
