import {nameAndLang, primaryLanguage, type Names} from './text.js'
import type {Foreign, Phrasing, Superscript, Words} from './phrasing.js'
import {plainWords} from './plain-words.js'

/**
 * Words that the house gives: labels, dates, names of its vocabularies. A string where they are in the document's language and on
 * one line; where some of them are in another, or raised (“1er”), running text that says which. Chosen when a note is resolved: no renderer decides.
 */
export type FixedText = string | readonly FixedPiece[]

/** A node of a fixed text that is running text. */
export type FixedPiece = Words | Foreign | Superscript

/** The separator of names that stand in a row; no line begins with its point. */
export const betweenNames = '\u00A0· '

/** A fixed text as inline nodes. */
export const fixedPhrasing = (text: FixedText): readonly Phrasing[] =>
  typeof text === 'string' ? [{type: 'text', value: text}] : text

/** The words of a fixed text, for what cannot say their language: a subject, a record. */
export const fixedWords = (text: FixedText): string => (typeof text === 'string' ? text : plainWords(text))

/** The language that all of it is in, where that is not the document's. */
export function fixedLang(text: FixedText): string | undefined {
  if (typeof text === 'string') return undefined
  const [first, ...rest] = text
  return first?.type === 'foreign' && rest.length === 0 ? first.lang : undefined
}

/** Language of all words of a text, whatever marks stand between them; undefined where that is the note's own, or there are several. */
export function wordsLang(text: FixedText): string | undefined {
  if (typeof text === 'string') return undefined
  const spoken = text.filter(piece => /\p{L}|\p{N}/u.test(fixedWords([piece])))
  const langs = new Set(spoken.map(piece => (piece.type === 'foreign' ? piece.lang : undefined)))
  return langs.size === 1 ? [...langs][0] : undefined
}

/** Texts one after the other, in the language of each. */
export function joinFixed(texts: readonly FixedText[], separator = ''): FixedText {
  if (texts.every(text => typeof text === 'string')) return texts.join(separator)
  return texts.flatMap((text, index): readonly FixedPiece[] => [
    ...(index && separator ? [{type: 'text' as const, value: separator}] : []),
    ...(typeof text === 'string' ? [{type: 'text' as const, value: text}] : text),
  ])
}

/** Words of a language for a document that may be in another (BCP 47; only their first subtags count). */
export const textIn = (words: FixedText, lang: string, documentLang: string): FixedText =>
  primaryLanguage(lang) === primaryLanguage(documentLang)
    ? words
    : [{type: 'foreign', lang, children: fixedPhrasing(words)}]

/** A name in a language, or in the one that stands in for it; not set. */
export function nameAsFixed(names: Names, lang: string): FixedText {
  const [name, found] = nameAndLang(names, lang)
  return textIn(name, found, lang)
}

/** Parts of a text that `joinFixed` joined. */
export function partFixed(text: FixedText, separator: string): readonly FixedText[] {
  if (typeof text === 'string') return text.split(separator)
  return text
    .filter(node => node.type !== 'text' || node.value !== separator)
    .map(node => ('value' in node ? node.value : [node]))
}

/** Other words in the language of a text. */
export function sameLanguage(text: FixedText, words: string): FixedText {
  const lang = fixedLang(text)
  return lang === undefined ? words : [{type: 'foreign', lang, children: [{type: 'text', value: words}]}]
}

/** Words without the point that they may end with (`22 ноября 2026 г.`), for what sets one itself. */
export function withoutPoint(text: FixedText): FixedText {
  const words = fixedWords(text)
  return words.endsWith('.') ? sameLanguage(text, words.slice(0, -1)) : text
}

/** Running text as words that say their language, for what shows no other mark of it; letters are not raised. */
export function spoken(nodes: readonly Phrasing[]): FixedText {
  const flat = flatten(nodes)
  return flat.every(node => node.type === 'text') ? plainWords(flat) : flat
}

const flatten = (nodes: readonly Phrasing[]): readonly FixedPiece[] =>
  nodes.flatMap(node => {
    if (node.type === 'foreign') return [{...node, children: flatten(node.children)}]
    if ('children' in node) return flatten(node.children)
    return [{type: 'text' as const, value: plainWords([node])}]
  })
