import MiniSearch, {type AsPlainObject, type Query, type SearchResult} from 'minisearch'
import {fieldWeights, searchFields, type SearchIndex} from '../../model/search/search-index.js'
import {searchWords} from '../../model/search/words.js'

/** A note that was found, and the words of it that did. */
export interface Found<Row> {
  readonly row: Row
  readonly terms: ReadonlySet<string>
}

/** Ways to look for words, from the most exact: the first that finds something is the one. */
const ways = [
  {combineWith: 'AND', fuzzy: 0},
  {combineWith: 'AND', fuzzy: 0.2},
  {combineWith: 'OR', fuzzy: 0.2},
] as const

/**
 * A search over an index: best first. A note must have all words of the query; if none has, words may differ by a letter;
 * if none has then, some of the words will do. The last word may be unfinished. Words that nearly all notes have do not
 * choose: alone, they give all notes.
 */
export function searchEngine<Row>(index: SearchIndex<Row>): (query: string) => readonly Found<Row>[] {
  const {lang, rows} = index
  const engine = MiniSearch.loadJS<{id: number}>(asPlainObject(index), {
    fields: [...searchFields],
    // Queries come here as single words, folded already.
    tokenize: term => [term],
    processTerm: term => term,
  })
  const common = new Set(index.common)
  return query => {
    const words = searchWords(query, lang).map(({term}) => term)
    if (!words.length) return []
    const telling = words.filter(term => !common.has(term))
    const results = firstResults(engine, telling.length ? telling : words)
    const found = results.flatMap(({id, terms}) => foundNote(rows, {note: Number(id), terms}))
    if (telling.length) return found
    const shown = new Set(found.map(({row}) => row))
    return [...found, ...rows.flatMap(row => (shown.has(row) ? [] : {row, terms: new Set<string>()}))]
  }
}

function firstResults(engine: MiniSearch, words: readonly string[]): readonly SearchResult[] {
  for (const {combineWith, fuzzy} of ways) {
    const queries = words.map((term, place) => oneWord(term, {isLast: place === words.length - 1, fuzzy}))
    const results = engine.search({combineWith, queries})
    if (results.length) return results
  }
  return []
}

const oneWord = (term: string, {isLast, fuzzy}: {readonly isLast: boolean; readonly fuzzy: number}): Query => ({
  queries: [term],
  prefix: isLast || term.length > 3,
  fuzzy: term.length > 4 && fuzzy,
  maxFuzzy: 1,
  boost: {...fieldWeights},
  weights: {fuzzy: 0.2, prefix: 0.5},
})

function foundNote<Row>(
  rows: readonly Row[],
  {note, terms}: {readonly note: number; readonly terms: readonly string[]},
): readonly Found<Row>[] {
  const row = rows[note]
  return row === undefined ? [] : [{row, terms: new Set(terms)}]
}

/** The index as MiniSearch writes its own. */
function asPlainObject({rows, lengths, postings}: SearchIndex<unknown>): AsPlainObject {
  const numbers = rows.map((_, number) => number)
  const average = (field: number) => lengths.reduce((sum, one) => sum + (one[field] ?? 0), 0) / (rows.length || 1)
  return {
    serializationVersion: 2,
    documentCount: rows.length,
    nextId: rows.length,
    dirtCount: 0,
    documentIds: Object.fromEntries(numbers.map(number => [number, number])),
    fieldIds: Object.fromEntries(searchFields.map((field, number) => [field, number])),
    fieldLength: Object.fromEntries(lengths.map((one, number) => [number, [...one]])),
    averageFieldLength: searchFields.map((_, field) => average(field)),
    storedFields: {},
    index: postings.map(({term, found}) => [
      term,
      Object.fromEntries(found.map(({field, notes}) => [field, Object.fromEntries(notes.map(note => [note, 1]))])),
    ]),
  }
}
