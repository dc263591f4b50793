import type {Root} from 'hast'
import {visit} from '../model/visit.js'
import {plainWords} from '../model/plain-words.js'
import type {Phrasing} from '../model/phrasing.js'
import type {AllowedContent} from './hast/allowed.js'
import {element, words, spanOf} from './hast/element.js'
import {toHtml} from './hast/to-html.js'
import {escapeHtml, FixedHtml} from './html.js'

/** A line as it is named elsewhere (in lists, feeds, other pages), with the marks that it keeps there; links are words. */
export const inlineHast = (nodes: readonly Phrasing[]): AllowedContent[] => nodes.flatMap(nodeOf)

function nodeOf(node: Phrasing): AllowedContent[] {
  if (!('children' in node) || node.type === 'removed') return [words(plainWords([node]))]
  const [mark, inside] = [marks[node.type], inlineHast(node.children)]
  if (node.type === 'foreign') return [element('span', spanOf(node), inside)]
  return mark ? [element(mark, {}, inside)] : inside
}

/** The element that keeps a mark; null where the words alone are kept. */
const marks: Readonly<Record<Phrasing['type'], 'em' | 'strong' | 'span' | 'sup' | null>> = {
  text: null,
  emphasis: 'em',
  strong: 'strong',
  delete: null,
  superscript: 'sup',
  smallCapitals: null,
  foreign: 'span',
  inlineCode: null,
  break: null,
  link: null,
  noteLink: null,
  crossReference: null,
  citation: null,
  footnoteCall: null,
  mistake: null,
  inserted: null,
  removed: null,
}

/** A line as it is named elsewhere, for a template: its words alone where it has no marks, and in attributes. */
export const inlineHtml = (nodes: readonly Phrasing[]): string | FixedHtml =>
  isMarked(nodes) ? new FixedHtml(plainWords(nodes), inlineMarkup(nodes)) : plainWords(nodes)

/** A line as it is named elsewhere, as HTML. */
export const inlineMarkup = (nodes: readonly Phrasing[]): string =>
  isMarked(nodes) ? toHtml({type: 'root', children: inlineHast(nodes)}).toString() : escapeHtml(plainWords(nodes))

/** A line as it is named elsewhere, inside XML, which says a language by `xml:lang`. */
export function inlineXhtml(nodes: readonly Phrasing[]): string {
  const root: Root = {type: 'root', children: inlineHast(nodes)}
  visit(root, 'element', ({properties}) => {
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang']
  })
  return toHtml(root).toString()
}

/** Whether a line has marks that it keeps. */
export const isMarked = (nodes: readonly Phrasing[]): boolean =>
  nodes.some(node => marks[node.type] !== null || ('children' in node && isMarked(node.children)))
