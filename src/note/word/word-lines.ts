import type {PhrasingContent} from 'mdast'
import {asciiName} from '../../model/ascii-name.js'
import {own} from '../../model/own.js'
import {htmlWords, type HtmlElement, type HtmlNode} from './html-tree.js'
import type {Loss, LossKind} from './losses.js'
import {anyMark} from './marks.js'
import {idPrefix, type WordPicture} from './word-html.js'
import {mergedLine} from './merged-line.js'
import {shortWords} from './paragraphs.js'

/** The means by which a document's text is read. */
export interface WordReading {
  readonly pictures: ReadonlyMap<string, WordPicture>
  /** Words of headings by the ids of the bookmarks in or before them. */
  readonly headings: ReadonlyMap<string, string>
  /** Numbers of footnotes by their ids, in the order in which they are called. */
  readonly footnotes: Map<string, number>
  /** Grows. */
  readonly losses: Loss[]
}

/** Signs that nobody sees. */
const invisible = /[\u00AD\u200B\uFEFF\u2060]/g

/** The contents of a line, as Markdown's nodes; pictures are left out, see `picturesIn`. */
export function lineOf(nodes: readonly HtmlNode[], reading: WordReading): PhrasingContent[] {
  const words = shortWords(nodes.map(htmlWords).join('').replaceAll(anyMark, ''))
  return mergedLine(nodes.flatMap(node => piecesOf(node, {...reading, words})))
}

type Line = WordReading & {readonly words: string}

function piecesOf(node: HtmlNode, line: Line): readonly PhrasingContent[] {
  if (typeof node === 'string') {
    const value = node
      .replaceAll(invisible, '')
      .replaceAll(anyMark, '')
      .replaceAll(/[ \t\n]+/g, ' ')
      .normalize('NFC')
    return value === '' ? [] : [{type: 'text', value}]
  }
  const write = own(elements, node.name)
  return write ? write(node, line) : inside(node, line)
}

const inside = ({children}: HtmlElement, line: Line): PhrasingContent[] =>
  children.flatMap(child => [...piecesOf(child, line)])

const elements: Readonly<Record<string, (element: HtmlElement, line: Line) => readonly PhrasingContent[]>> = {
  strong: (element, line) => [{type: 'strong', children: inside(element, line)}],
  em: (element, line) => [{type: 'emphasis', children: inside(element, line)}],
  s: (element, line) => [{type: 'delete', children: inside(element, line)}],
  code: element => [{type: 'inlineCode', value: htmlWords(element)}],
  br: () => [{type: 'break'}],
  img: () => [],
  sup: (element, line) => footnoteIn(element, line) ?? raised('⁰¹²³⁴⁵⁶⁷⁸⁹', element, line),
  sub: (element, line) => raised('₀₁₂₃₄₅₆₇₈₉', element, line),
  a: linkOf,
}

/** The call of a footnote or an endnote. */
function footnoteIn({children}: HtmlElement, {footnotes}: Line): readonly PhrasingContent[] | undefined {
  const [link] = children
  if (typeof link !== 'object') return undefined
  const id = link.attributes['href']?.slice(1) ?? ''
  if (link.name !== 'a' || !isNoteId(id)) return undefined
  const number = footnotes.get(id) ?? footnotes.size + 1
  footnotes.set(id, number)
  return [{type: 'footnoteReference', identifier: String(number), label: String(number)}]
}

/** Ids that mammoth gives to footnotes and endnotes. */
export const isNoteId = (id: string): boolean => new RegExp(`^${idPrefix}(?:footnote|endnote)-\\w+$`).test(id)

/** Ends of ordinals, which typography raises by itself. */
const ordinal = /^(?:er|re|ère|e|è|ème|nd|nde|st|rd|th|o|os)$/i

function raised(signs: string, element: HtmlElement, line: Line): readonly PhrasingContent[] {
  const words = htmlWords(element)
  if (/^\d{1,4}$/.test(words))
    return [{type: 'text', value: [...words].map(digit => signs[Number(digit)] ?? digit).join('')}]
  if (words.trim() !== '' && !(ordinal.test(words) && signs.startsWith('⁰'))) lose(line, 'raised', words)
  return inside(element, line)
}

function linkOf(element: HtmlElement, line: Line): readonly PhrasingContent[] {
  const children = inside(element, line)
  const url = (element.attributes['href'] ?? '').trim()
  if (url === '') return children
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(url)) return [{type: 'link', url, children}]
  const heading = url.startsWith('#') ? line.headings.get(url.slice(1)) : undefined
  if (heading !== undefined) return [{type: 'link', url: `#${asciiName(heading)}`, children}]
  // Bookmarks that Word makes for entries of its table of contents and for itself.
  if (!url.startsWith('#') || htmlWords(element).trim() !== '')
    lose(line, 'link', url.startsWith('#') ? htmlWords(element) : url)
  return children
}

const lose = ({losses, words}: Line, kind: LossKind, lost: string): void =>
  void losses.push({kind, lost, place: {words}})

/** Pictures in an element, in order. */
export const picturesIn = (node: HtmlNode): readonly HtmlElement[] =>
  typeof node === 'string' ? [] : node.name === 'img' ? [node] : node.children.flatMap(picturesIn)
