import {searchFields, type Posting, type SearchPart} from './search-index.js'

/** The notes that have a word, by field. */
type Fields = readonly number[][]

/** Parts of an index as one: their notes one after the other, each word once. */
export function joinParts<Row>(parts: readonly SearchPart<Row>[]): SearchPart<Row> {
  const [only] = parts
  if (only && parts.length === 1) return only
  const rows: Row[] = []
  const entries: number[] = []
  const lengths: (readonly number[])[] = []
  const found = new Map<string, Fields>()
  for (const part of parts) {
    const [rowsBefore, entriesBefore] = [rows.length, entries.length]
    rows.push(...part.rows)
    for (const row of part.entries) entries.push(row + rowsBefore)
    lengths.push(...part.lengths)
    for (const posting of part.postings) addPosting(found, posting, entriesBefore)
  }
  return {rows, entries, lengths, postings: sorted(found)}
}

/** Changes `all`. */
function addPosting(all: Map<string, Fields>, {term, found}: Posting, entriesBefore: number): void {
  const fields = all.get(term) ?? searchFields.map((): number[] => [])
  all.set(term, fields)
  for (const {field, notes} of found) for (const note of notes) fields[field]?.push(note + entriesBefore)
}

const sorted = (all: ReadonlyMap<string, Fields>): readonly Posting[] =>
  [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, fields]) => ({
      term,
      found: fields.flatMap((notes, field) => (notes.length > 0 ? [{field, notes}] : [])),
    }))
