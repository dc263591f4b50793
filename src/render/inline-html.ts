import type {ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {plainWords} from '../model/plain-words.js'
import type {Phrasing} from '../model/phrasing.js'
import {element, words} from './hast/element.js'
import {toHtml} from './hast/to-html.js'
import {escapeHtml, FixedHtml} from './html.js'

/** Marks that a line keeps wherever it is named: in lists, feeds, other pages. Links lead nowhere there, and letters are not raised. */
export const inlineHast = (nodes: readonly Phrasing[]): ElementContent[] => nodes.flatMap(nodeOf)

function nodeOf(node: Phrasing): ElementContent[] {
  if (node.type === 'emphasis') return [element('em', {}, inlineHast(node.children))]
  if (node.type === 'strong') return [element('strong', {}, inlineHast(node.children))]
  if (node.type === 'foreign') return [element('span', {lang: node.lang}, inlineHast(node.children))]
  return 'children' in node ? inlineHast(node.children) : [words(plainWords([node]))]
}

/** The same for a template: its words alone where they have no marks, and in attributes. */
export const inlineHtml = (nodes: readonly Phrasing[]): string | FixedHtml =>
  isMarked(nodes) ? new FixedHtml(plainWords(nodes), inlineMarkup(nodes)) : plainWords(nodes)

/** The same as markup. */
export const inlineMarkup = (nodes: readonly Phrasing[]): string =>
  isMarked(nodes) ? toHtml({type: 'root', children: inlineHast(nodes)}).toString() : escapeHtml(plainWords(nodes))

/** The same inside XML, which has an attribute of its own for the language. */
export function inlineXhtml(nodes: readonly Phrasing[]): string {
  const root: Root = {type: 'root', children: inlineHast(nodes)}
  visit(root, 'element', ({properties}) => {
    if (properties['lang'] !== undefined) properties['xmlLang'] = properties['lang']
  })
  return toHtml(root).toString()
}

/** Whether a line has marks that it keeps. */
export const isMarked = (nodes: readonly Phrasing[]): boolean =>
  nodes.some(node => kept.has(node.type) || ('children' in node && isMarked(node.children)))

const kept: ReadonlySet<Phrasing['type']> = new Set(['emphasis', 'strong', 'foreign'])
