import {matchesOf} from '../matches.js'
import {own} from '../own.js'

/** A word of a text: what the search knows it by, and where it stands. */
export interface SearchWord {
  readonly term: string
  readonly start: number
  readonly end: number
}

/**
 * Figures in groups of three (`10 000`, `10,000`, `10.000`, `10’000`) are one number, whatever parts the groups; soft hyphens and joiners are inside words, and
 * so is the apostrophe of Cyrillic ones (`здоров’я`).
 */
const pattern =
  /\d{1,3}(?:(?:[ \u00A0\u2009\u202F]\d{3})+|([,.'’])\d{3}(?:\1\d{3})*)(?!\d)|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|(?<=\p{sc=Cyrl})['’](?=\p{sc=Cyrl}))*/gu

/** Elided words before an apostrophe, in French and in Italian: `l’`, `qu’`, `dell’`. Names take it along (`Côte d’Ivoire`). */
const elided = /^(?:[cdjlmnstv]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|(?:[dn]e|a|da|su|co|que)ll|dov|com|quest|sant)$/i

/**
 * The words of a text for the search, index and query alike: no accents, no capitals, ligatures taken apart, `l’` and
 * `qu’` left out, compounds in their parts. The same text has the same words in all languages.
 */
export function foldedWords(text: string): readonly SearchWord[] {
  // A letter to Unicode, and an apostrophe to who types it.
  const typed = text.replaceAll('\u02BC', '’')
  const found: SearchWord[] = []
  const terms = new Map<string, string>()
  for (const {0: word, index: start} of matchesOf(typed, pattern)) {
    const end = start + word.length
    if (apostrophes.has(typed.charAt(end)) && elided.test(word)) continue
    let term = terms.get(word)
    if (term === undefined) terms.set(word, (term = foldWord(word)))
    if (term) found.push({term, start, end})
  }
  return found
}

const apostrophes: ReadonlySet<string> = new Set("'’\u2018\uFF07´`")

/** A word without what readers may leave out or type otherwise. */
export const foldWord = (word: string): string =>
  bare.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .replaceAll(/[œæßøłđðþıς]/g, letter => own(letters, letter) ?? letter)

const bare = /^[A-Za-z\d]+$/

const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
