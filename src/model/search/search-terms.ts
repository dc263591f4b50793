import {searchDates, type MonthReader} from './dates.js'
import {searchReferences} from './references.js'
import {stem} from './stem.js'
import {foldedWords} from './words.js'

/** A language as texts are read in it. */
export interface SearchReader {
  /** BCP 47. */
  readonly lang: string
  readonly monthOf: MonthReader
}

/** All that a text can be found by: its words, and for each date and reference in it a word that they share however they are written. */
export function searchTerms(text: string, {lang, monthOf}: SearchReader): readonly string[] {
  const words = foldedWords(text)
  return [
    ...words.map(({term}) => stem(term, lang)),
    ...searchDates(text, words, monthOf).flatMap(({terms}) => terms),
    ...searchReferences(text),
  ]
}
