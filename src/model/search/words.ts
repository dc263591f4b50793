import {stem} from './stem.js'
import {own} from '../own.js'

/** A word of a text: what the search knows it by, and where it stands. */
export interface SearchWord {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** Figures in groups of three (`10 000`, whatever the space) are one number; soft hyphens and joiners are inside words. */
const pattern = /\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu

/** What stands before an apostrophe and is no word: `l’`, `qu’`, `dell’`. */
const elided: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i,
  it: /^(?:[cdlmnstv]|un|gl|(?:[dn]e|a|da|su|co|que)ll|dov|com|quest|sant)$/i,
}

/**
 * The words of a text for the search, index and query alike: no accents, no capitals, ligatures taken apart, `l’` and
 * `qu’` left out, compounds in their parts, plurals as singulars where that is known of the language.
 *
 * @param lang BCP 47, of the reader.
 */
export function searchWords(text: string, lang: string): readonly SearchWord[] {
  const elision = own(elided, lang.split('-')[0] ?? lang)
  return [...text.matchAll(pattern)].flatMap(({0: word, index}): readonly SearchWord[] => {
    const end = index + word.length
    if (/['’]/.test(text[end] ?? '') && elision?.test(word)) return []
    return [{term: stem(fold(word), lang), start: index, end}]
  })
}

/** A word without what readers may leave out or type otherwise. */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[œæßøłđð]/g, letter => own(letters, letter) ?? letter)

const letters: Readonly<Record<string, string>> = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd'}
