import {monthReader, searchDates} from '../../model/search/dates.js'
import {foldedWords, type SearchWord} from '../../model/search/words.js'

/** A word that somebody looks for. */
export interface QueryWord {
  /** Folded, or a part of a date as the index has it. */
  readonly text: string
  /** A part of a date in figures: nothing else will do. */
  readonly isExact: boolean
  /** The last one may be unfinished. */
  readonly isLast: boolean
}

/** One word that does for several of the query: its date, its reference, or two that others write as one. */
export interface QuerySpan {
  readonly from: number
  /** The first word after it. */
  readonly to: number
  readonly text: string
  readonly isExact: boolean
}

/** A query, read. */
export interface Query {
  readonly words: readonly QueryWord[]
  readonly spans: readonly QuerySpan[]
}

/**
 * Read a query. A date in figures is three words, its year, its month and its day, so that a note of the same month is next
 * to one of the day.
 *
 * @param languages How months are written, the reader's language first.
 */
export function readQuery(text: string, languages: readonly (readonly string[])[]): Query {
  const found = foldedWords(text)
  const dates = searchDates(text, found, monthReader(languages))
  const inFigures = dates.filter(({isNumeric}) => isNumeric)
  const words = [
    ...found.filter(word => !inFigures.some(date => overlaps(word, date))).map(word => ({...word, isExact: false})),
    ...inFigures.flatMap(({terms, start, end}) => terms.map(term => ({term, start, end, isExact: true}))),
  ].toSorted((a, b) => a.start - b.start)
  const over = (text: string, range: Range): readonly QuerySpan[] => {
    const places = words.flatMap((word, place) => (!word.isExact && overlaps(word, range) ? [place] : []))
    const [from] = places
    return from === undefined ? [] : [{from, to: from + places.length, text, isExact: true}]
  }
  return {
    words: words.map(({term, isExact}, place) => ({text: term, isExact, isLast: place === words.length - 1})),
    spans: [
      ...dates.filter(({isNumeric}) => !isNumeric).flatMap(date => over(date.terms.at(-1) ?? '', date)),
      ...references(words),
      ...joined(words),
    ],
  }
}

type Range = Pick<SearchWord, 'start' | 'end'>

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** `CESS-2026-ALE-014`, whatever joins its parts. */
const references = (words: readonly {readonly term: string}[]): readonly QuerySpan[] =>
  words.flatMap((_, from) => {
    const parts = words.slice(from, from + 4).map(({term}) => term)
    const isReference = /^\p{L}[\p{L}\p{N}]* \d{4} \p{L}{2,} \d{3,}$/u.test(parts.join(' '))
    return isReference ? [{from, to: from + 4, text: parts.join(''), isExact: true}] : []
  })

/** `cyber-sécurité` is `cybersécurité` to others. */
const joined = (words: readonly {readonly term: string; readonly isExact: boolean}[]): readonly QuerySpan[] =>
  words.flatMap((word, from) => {
    const next = words[from + 1]
    if (!next || word.isExact || next.isExact) return []
    return [{from, to: from + 2, text: word.term + next.term, isExact: false}]
  })
