import type {SearchIndex} from '../../../model/search/search-index.js'
import {searchFields} from '../../../model/search/search-index.js'
import {monthReader} from '../../../model/search/dates.js'
import {searchTerms} from '../../../model/search/search-terms.js'
import type {SearchRow} from '../../../model/search/search-row.js'
import type {SiteLanguage} from '../../../model/site.js'
import {searchedText, type SearchEntry} from './entries.js'

/** The notes that have a word, by field. */
type Places = Map<number, Set<number>>

/** The index of a language. Reads the texts of the notes in it. */
export function makeIndex(
  {lang, monthForms}: Pick<SiteLanguage, 'lang' | 'monthForms'>,
  all: readonly SearchEntry[],
): SearchIndex<SearchRow> {
  const reader = {lang, monthOf: monthReader([monthForms])}
  const places = new Map<string, Places>()
  const kept = all.flatMap(({names, note}, row) => (names ? [{row, names, note}] : []))
  const lengths = kept.map(({names, note}, entry) =>
    searchFields.map((field, fieldNumber) => {
      const text = field === 'text' ? (note ? searchedText(note) : '') : names[field]
      const terms = searchTerms(text, reader)
      for (const term of terms) place(places, term, {field: fieldNumber, note: entry})
      return terms.length
    }),
  )
  const postings = [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, fields]) => ({
      term,
      found: [...fields].toSorted(([a], [b]) => a - b).map(([field, notes]) => ({field, notes: [...notes]})),
    }))
  return {lang, months: monthForms, rows: all.map(({row}) => row), entries: kept.map(({row}) => row), lengths, postings}
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
