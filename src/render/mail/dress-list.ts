import type {Element, ElementContent} from 'hast'
import {element, words} from '../hast/element.js'
import {dressed, layoutTable, type Context} from './context.js'
import type {Inner} from './dress.js'

/**
 * A list as a table of sign and text: mail programs disagree on the white before a list's items, and none lets the sign be
 * a dash. Its roles say what it is; they stand on `tbody` and `tr`, since a list's items must be its children and parsers put
 * the one between a table and its rows.
 */
export function dressList(node: Element, context: Context, inner: Inner): Element {
  const {sheet} = context
  const first = typeof node.properties.start === 'number' ? node.properties.start : 1
  const sign = (index: number) => (node.tagName === 'ol' ? `${first + index}.` : '–')
  const deeper = {...context, paragraph: 'item-text'}
  const rows = node.children
    .filter(isItem)
    .map((item, index) =>
      element('tr', {role: 'listitem'}, [
        dressed('td', {width: 22, vAlign: 'top'}, {looks: ['sign'], sheet, children: [words(sign(index))]}),
        dressed('td', {}, {looks: ['item'], sheet, children: inner(item.children, deeper)}),
      ]),
    )
  const looks = context.paragraph === 'item-text' ? ['inner-list'] : ['list']
  return dressed('table', layoutTable, {looks, sheet, children: [element('tbody', {role: 'list'}, rows)]})
}

const isItem = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'li'
