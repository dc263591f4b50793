import {fixedWords, type FixedText} from '../model/fixed-text.js'
import type {Phrasing} from '../model/phrasing.js'
import {spanOf} from './hast/span-of.js'
import {escapeHtml, FixedHtml} from './html.js'

/** Words for a template: as they are in the document's language, else marked with their own wherever they stand in text. */
export const fixedHtml = (text: FixedText): string | FixedHtml =>
  typeof text === 'string' ? text : new FixedHtml(fixedWords(text), fixedMarkup(text))

/** Fixed words as HTML, those in another language in elements that say so. */
export const fixedMarkup = (text: FixedText): string =>
  typeof text === 'string' ? escapeHtml(text) : text.map(markupOf).join('')

function markupOf(node: Phrasing): string {
  if (node.type === 'foreign') {
    const attributes = Object.entries(spanOf(node)).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    return `<span${attributes.join('')}>${node.children.map(markupOf).join('')}</span>`
  }
  if (node.type === 'superscript') return `<sup>${node.children.map(markupOf).join('')}</sup>`
  return node.type === 'text' ? escapeHtml(node.value) : ''
}

/** Several fixed words for a template. */
export const fixedHtmls = <T extends Readonly<Record<string, FixedText>>>(texts: T) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fixedHtml(text)])) as {
    readonly [K in keyof T]: string | FixedHtml
  }

/** Words for a template without their language, for what is no markup. */
export const wordsOf = (words: string | FixedHtml): string => words.toString()
