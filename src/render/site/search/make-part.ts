import {type SearchPart, searchFields, type SearchRow} from '../../../model/search/search-index.js'
import type {SearchEntry} from '../answers.js'

/** Numbers of the notes with a word by field, ascending. */
type Places = (number[] | undefined)[]

/** A note to be indexed. */
export interface IndexedNote extends Pick<SearchEntry, 'row' | 'names'> {
  /** Words of its text, if this index has it. */
  readonly text: readonly string[] | null
}

/** Make the part of an index for some notes. */
export function makePart(all: readonly IndexedNote[]): SearchPart<SearchRow> {
  const places = new Map<string, Places>()
  const kept = all.flatMap(({names, text}, row) => (names ? [{row, names, text}] : []))
  const lengths = kept.map(({names, text}, entry) =>
    searchFields.map((field, fieldNumber) => {
      const terms = field === 'text' ? (text ?? []) : names[field]
      for (const term of terms) place(places, term, {field: fieldNumber, note: entry})
      return terms.length
    }),
  )
  const postings = [...places]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, fields]) => ({
      term,
      found: fields.flatMap((notes, field) => (notes ? [{field, notes}] : [])),
    }))
  return {rows: all.map(({row}) => row), entries: kept.map(({row}) => row), lengths, postings}
}

/** Add a note to a word's list; a repeated word is skipped, since notes come in order. */
function place(
  places: Map<string, Places>,
  term: string,
  {field, note}: {readonly field: number; readonly note: number},
): void {
  let fields = places.get(term)
  if (!fields) places.set(term, (fields = searchFields.map(() => undefined)))
  const notes = (fields[field] ??= [])
  if (notes.at(-1) !== note) notes.push(note)
}
