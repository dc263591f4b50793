import {matchesOf} from '../matches.js'
import {patternFor} from '../pattern-for.js'
import {searchDates, type MonthReader} from './dates.js'
import {stemmerFor} from './stem.js'
import {foldedWords, foldWord} from './words.js'

/** A language as texts are read in it. */
export interface SearchReader {
  /** BCP 47. */
  readonly lang: string
  readonly monthOf: MonthReader
}

/** All that a text can be found by: its words, and for each date and reference in it a word that they share however they are written. */
export function searchTerms(text: string, {lang, monthOf}: SearchReader): readonly string[] {
  const words = foldedWords(text)
  const stem = stemmerFor(lang)
  return [
    ...words.map(({term}) => stem(term)),
    ...searchDates(text, words, monthOf).flatMap(({terms}) => terms),
    ...searchReferences(text),
  ]
}

const pattern = patternFor(
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*\p{Pd}\d{4}\p{Pd}\p{L}{2,}\p{Pd}\d{3,}(?![\p{L}\p{N}])/gu,
)

/** The references of notes in a text (`CESS-2026-ALE-014`), each as the one word that stands for it. */
const searchReferences = (text: string): readonly string[] =>
  matchesOf(text, pattern(text)).map(([reference]) => foldWord(reference))
