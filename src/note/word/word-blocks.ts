import type {BlockContent, Heading, Image, List, ListItem, Table} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {own} from '../../model/own.js'
import type {ToolLanguage} from '../../model/text.js'
import {htmlWords, type HtmlElement, type HtmlNode} from './html-tree.js'
import {entryMark, marks} from './marks.js'
import {lineOf, picturesIn, type WordReading} from './word-lines.js'
import {tableOf} from './word-table.js'

/** A block of a note's text; headings still have the levels of the document. */
export type WordBlock = BlockContent | ContainerDirective

/** How the text is read, and how its blocks are written. */
export interface BlockReading extends WordReading {
  readonly language: ToolLanguage
  /** File of a picture in the note's folder, by its `src` in the HTML; undefined where no edition could show it. */
  readonly fileOf: (src: string) => string | undefined
}

/** The blocks of some nodes, in order; what stands between blocks is a paragraph. */
export function blocksOf(nodes: readonly HtmlNode[], reading: BlockReading): WordBlock[] {
  const found: WordBlock[] = []
  let line: HtmlNode[] = []
  const endLine = () => {
    found.push(...paragraphsOf(line, reading))
    line = []
  }
  for (const {node, caption} of withCaptions(nodes)) {
    const write = typeof node === 'string' ? undefined : own(writers, node.name)
    if (typeof node === 'string' || !write) line.push(node)
    else {
      endLine()
      for (const block of write(node, reading, caption)) add(block, found)
    }
  }
  endLine()
  return found
}

/** A list that goes on with the one before it, counting or with a paragraph of its last entry, is one with that. */
function add(block: WordBlock, found: WordBlock[]): void {
  const last = found.at(-1)
  if (block.type !== 'list' || last?.type !== 'list') return void found.push(block)
  const [first] = block.children
  if (first && continues.has(first)) {
    block.children.shift()
    last.children.at(-1)?.children.push(...first.children)
  }
  const isNext = block.ordered === last.ordered && block.start === (last.start ?? 1) + last.children.length
  if (block.ordered && isNext) last.children.push(...block.children)
  else if (block.children.length > 0) found.push(block)
  loosen(last)
  return undefined
}

/** Words and pictures of a paragraph: a picture stands alone, below the words before it. */
function paragraphsOf(nodes: readonly HtmlNode[], reading: BlockReading, caption?: string): WordBlock[] {
  const children = lineOf(nodes, reading)
  const pictures = nodes.flatMap(picturesIn).flatMap(picture => pictureOf(picture, reading, caption))
  return children.length === 0 ? pictures : [{type: 'paragraph', children}, ...pictures]
}

function pictureOf({attributes}: HtmlElement, reading: BlockReading, caption?: string): readonly WordBlock[] {
  const src = attributes['src'] ?? ''
  const isDecorative = attributes['alt'] === marks.decorative
  const alt = isDecorative ? '' : (attributes['alt'] ?? '').replaceAll(/\s+/g, ' ').trim()
  const url = reading.fileOf(src)
  const place = {words: caption ?? alt}
  if (url === undefined) {
    reading.losses.push({kind: 'picture', lost: reading.pictures.get(src)?.mediaType ?? '', place})
    return []
  }
  // What has a caption says something.
  if (isDecorative && caption === undefined) return [decorative(url, reading.language)]
  if (alt === '') reading.losses.push({kind: 'alternative', lost: url, place})
  const image: Image = {type: 'image', url, alt, title: caption}
  return [{type: 'paragraph', children: [image]}]
}

const decorative = (src: string, language: ToolLanguage): WordBlock => ({
  type: 'containerDirective',
  name: 'figure',
  children: [],
  attributes: {src, [language === 'fr' ? 'decoratif' : 'decorative']: ''},
})

type Write = (element: HtmlElement, reading: BlockReading, caption: string | undefined) => readonly WordBlock[]

const writers: Readonly<Record<string, Write>> = {
  p: ({children, attributes}, reading, caption) =>
    attributes['class'] === 'contents' ? contents(reading) : paragraphsOf(children, reading, caption),
  ul: (element, reading) => [listOf(element, reading)],
  ol: (element, reading) => [listOf(element, reading)],
  blockquote: ({children}, reading) => [{type: 'blockquote', children: blocksOf(children, reading)}],
  pre: element => [{type: 'code', value: codeWords(element)}],
  table: (element, reading, caption) => [titled(tableOf(element, reading), reading.language, caption)],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((depth): [string, Write] => [
      `h${depth}`,
      (element, reading) => headingOf(element, depth, reading),
    ]),
  ),
}

/** Note the loss of a table of contents, once for all of its lines. */
function contents({losses}: BlockReading): readonly WordBlock[] {
  if (!losses.some(({kind}) => kind === 'contents')) losses.push({kind: 'contents'})
  return []
}

const codeWords = (element: HtmlElement): string =>
  element.children
    .map(child =>
      typeof child === 'object' && child.name === 'br' ? '\n' : typeof child === 'string' ? child : codeWords(child),
    )
    .join('')

const titled = (table: Table, language: ToolLanguage, caption: string | undefined): WordBlock =>
  caption === undefined
    ? table
    : {
        type: 'containerDirective',
        name: language === 'fr' ? 'tableau' : 'table',
        children: [
          {type: 'paragraph', data: {directiveLabel: true}, children: [{type: 'text', value: caption}]},
          table,
        ],
      }

/** Words of a heading; its looks say nothing more, and its pictures stand below it. */
function headingOf(element: HtmlElement, depth: number, reading: BlockReading): readonly WordBlock[] {
  const line = lineOf(element.children, reading).flatMap(node => (node.type === 'strong' ? node.children : [node]))
  const children = line.map(node => (node.type === 'break' ? ({type: 'text', value: ' '} as const) : node))
  const pictures = picturesIn(element).flatMap(picture => pictureOf(picture, reading))
  // From 1 to 6.
  const heading: Heading = {type: 'heading', depth: depth as Heading['depth'], children}
  return children.length === 0 ? pictures : [heading, ...pictures]
}

function listOf({name, children}: HtmlElement, reading: BlockReading): List {
  const items: ListItem[] = []
  let start: number | undefined
  for (const entry of children) {
    if (typeof entry === 'string') continue
    const number = entryMark.exec(htmlWords(entry))?.[1]
    const last = items.at(-1)
    const content = blocksOf(entry.children, reading)
    // An entry without a mark goes on with the one before it.
    if (number === '0' && last) last.children.push(...content)
    else {
      const item: ListItem = {type: 'listItem', spread: false, children: content}
      if (number === '0') continues.add(item)
      items.push(item)
    }
    if (items.length === 1) start = Number(number ?? '1') || 1
  }
  const isOrdered = name === 'ol'
  const list: List = {type: 'list', ordered: isOrdered, ...(isOrdered && {start: start ?? 1}), children: items}
  loosen(list)
  return list
}

/** Entries without a mark that a list begins with: the rest of an entry of the list before it. */
const continues = new WeakSet<ListItem>()

/** An entry of several paragraphs has empty lines between them. Changes the list. */
function loosen(list: List): void {
  for (const item of list.children) item.spread = item.children.filter(({type}) => type === 'paragraph').length > 1
  list.spread = list.children.some(({spread}) => spread)
}

/** A part of a document's text, and the caption that belongs to it. */
interface CaptionedNode {
  readonly node: HtmlNode
  readonly caption?: string
}

const isElement = (node: HtmlNode | undefined, name: string): node is HtmlElement =>
  typeof node === 'object' && node.name === name
const isCaption = (node: HtmlNode | undefined): node is HtmlElement =>
  isElement(node, 'p') && node.attributes['class'] === 'caption' && picturesIn(node).length === 0
const holdsPicture = (node: HtmlNode | undefined): boolean => isElement(node, 'p') && picturesIn(node).length > 0

/** Give captions to what they are of: that of a picture stands below it, that of a table above it or below. A caption of nothing stays a paragraph. */
function withCaptions(nodes: readonly HtmlNode[]): readonly CaptionedNode[] {
  const taken = new Set<HtmlNode>()
  const captions = new Map<HtmlNode, string>()
  nodes.forEach((node, at) => {
    const [before, after] = [nodes[at - 1], nodes[at + 1]]
    const isTable = isElement(node, 'table')
    const found = isTable && isCaption(before) && !taken.has(before) ? before : isCaption(after) ? after : undefined
    if (!found || taken.has(found) || !(isTable || holdsPicture(node))) return
    taken.add(found)
    captions.set(node, captionWords(found))
  })
  return nodes
    .filter(node => !taken.has(node))
    .map(node => {
      const caption = captions.get(node)
      return caption === undefined || caption === '' ? {node} : {node, caption}
    })
}

/** Numbers are given anew: “Figure 3: ” goes. */
const captionWords = (caption: HtmlElement): string =>
  htmlWords(caption)
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*(?:figure|fig\.|tableau|table|graphique|carte|image|illustration)\s*\d+\s*[:.–—-]?\s*/i, '')
    .trim()
