import type {Posting, SearchIndex} from '../../../model/search/search-index.js'
import {searchFields} from '../../../model/search/search-index.js'
import {searchWords} from '../../../model/search/words.js'
import type {SearchRow} from '../../../model/search/search-row.js'
import {searchedText, type SearchEntry} from './entries.js'

/** With fewer notes no word is too common to be looked for. */
const fewNotes = 20

/** The notes that have a word, by field. */
type Places = Map<number, Set<number>>

/** The index of a language. Reads the texts of the notes in it. */
export function makeIndex(lang: string, entries: readonly SearchEntry[]): SearchIndex<SearchRow> {
  const places = new Map<string, Places>()
  const lengths = entries.map(({names, note}, number) =>
    searchFields.map((field, fieldNumber) => {
      const text = field === 'text' ? (note ? searchedText(note) : '') : names[field]
      const words = searchWords(text, lang)
      for (const {term} of words) place(places, term, {field: fieldNumber, note: number})
      return words.length
    }),
  )
  const terms = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const common =
    entries.length < fewNotes ? [] : terms.flatMap(([term, fields]) => (isCommon(fields, entries) ? term : []))
  const tooCommon = new Set(common)
  const postings = terms.flatMap(([term, fields]) => postingOf(term, fields, tooCommon.has(term)) ?? [])
  return {lang, rows: entries.map(({row}) => row), lengths, common, postings}
}

function place(
  places: Map<string, Places>,
  term: string,
  {field, note}: {readonly field: number; readonly note: number},
): void {
  const fields: Places = places.get(term) ?? new Map()
  fields.set(field, (fields.get(field) ?? new Set()).add(note))
  places.set(term, fields)
}

const topicsField = searchFields.indexOf('topics')

/** Whether more than three in four notes have a word in their summary or text. */
function isCommon(fields: Places, {length}: readonly unknown[]): boolean {
  const notes = [...fields].flatMap(([field, found]) => (field > topicsField ? [...found] : []))
  return new Set(notes).size * 4 > length * 3
}

function postingOf(term: string, fields: Places, isTooCommon: boolean): Posting | undefined {
  const kept = [...fields].filter(([field]) => !isTooCommon || field <= topicsField)
  if (!kept.length) return undefined
  return {term, found: kept.toSorted(([a], [b]) => a - b).map(([field, notes]) => ({field, notes: [...notes]}))}
}
