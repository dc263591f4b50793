import {fixedWords, type FixedText} from '../model/fixed-text.js'
import {capitalParts} from '../model/in-capitals.js'
import type {Phrasing} from '../model/phrasing.js'
import {spanOf} from './hast/element.js'
import {escapeHtml, FixedHtml} from './html.js'

/** Words for a template: as they are in the document's language, else marked with their own wherever they stand in text. */
export const fixedHtml = (text: FixedText): string | FixedHtml =>
  typeof text === 'string' ? text : new FixedHtml(fixedWords(text), fixedMarkup(text))

/** Fixed words as HTML, those in another language in elements that say so. */
export const fixedMarkup = (text: FixedText): string => markupIn(text, escapeHtml)

/**
 * Words that a style sheet may set in capitals; `small` is the attribute of letters that stay small, which programs that read mail or pages
 * do not know.
 */
export function fixedForCapitals(text: FixedText, lang: string, small: string): string | FixedHtml {
  const write = (value: string, own = lang) =>
    capitalParts(value, own)
      .map((part, index) => (index % 2 === 1 ? `<span ${small}>${part}</span>` : escapeHtml(part)))
      .join('')
  const markup = markupIn(text, write)
  return markup === fixedMarkup(text) ? fixedHtml(text) : new FixedHtml(fixedWords(text), markup)
}

/** Writes words as markup; `lang` is theirs, where that is not the document's. */
type WordWriter = (words: string, lang?: string) => string

const markupIn = (text: FixedText, write: WordWriter): string =>
  typeof text === 'string' ? write(text) : text.map(node => markupOf(node, write)).join('')

function markupOf(node: Phrasing, write: WordWriter, lang?: string): string {
  if (node.type === 'foreign') {
    const attributes = Object.entries(spanOf(node)).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    return `<span${attributes.join('')}>${node.children.map(child => markupOf(child, write, node.lang)).join('')}</span>`
  }
  if (node.type === 'superscript')
    return `<sup>${node.children.map(child => markupOf(child, write, lang)).join('')}</sup>`
  return node.type === 'text' ? write(node.value, lang) : ''
}

/** Several fixed words for a template. */
export const fixedHtmls = <T extends Readonly<Record<string, FixedText>>>(texts: T) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fixedHtml(text)])) as {
    readonly [K in keyof T]: string | FixedHtml
  }

/** Words for a template without their language, for what is no markup. */
export const wordsOf = (words: string | FixedHtml): string => words.toString()
