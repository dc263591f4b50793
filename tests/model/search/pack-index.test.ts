import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {packHead, packPart, unpackIndex} from '../../../src/model/search/pack-index.js'
import type {Posting, SearchPart} from '../../../src/model/search/search-index.js'

const head = {lang: 'fr', months: ['mai']}
/** Few, so that words are in more than half of them and in less. */
const count = 12

const notes = fc
  .uniqueArray(fc.nat(count - 1), {minLength: 1, maxLength: count})
  .map(list => list.toSorted((a, b) => a - b))
const found = fc
  .uniqueArray(fc.nat(3), {minLength: 1})
  .chain(fields =>
    fc.tuple(...fields.toSorted((a, b) => a - b).map(field => fc.record({field: fc.constant(field), notes}))),
  )
/** Some short, so that parts have the same. */
const word = fc.oneof(fc.stringMatching(/^[ab]{1,2}$/), fc.stringMatching(/^[a-zа-я𐐨-𐑏0-9]{1,90}$/u))
const postings: fc.Arbitrary<Posting[]> = fc
  .uniqueArray(fc.record({term: word, found}), {selector: ({term}) => term})
  .map(list => list.toSorted((a, b) => (a.term < b.term ? -1 : 1)))

interface Row {
  readonly title: string
}
const part: fc.Arbitrary<SearchPart<Row>> = fc
  .record({postings, title: fc.string()})
  .map(({postings: list, title}) => ({
    // One row more than there are notes that words are kept of.
    rows: Array.from({length: count + 1}, (_, row) => ({title: `L’été\n${title} ${row}`})),
    entries: Array.from({length: count}, (_, entry) => entry + 1),
    lengths: Array.from({length: count}, (_, entry) => [entry, 2, 3, 4]),
    postings: list,
  }))

const packed = (parts: readonly SearchPart<Row>[]) => [packHead(head), ...parts.map(packPart)]

/** Which notes have a word in which field, by their titles: what an index says, in whatever parts it came. */
const said = ({rows, entries, lengths, postings: list}: SearchPart<Row>) => ({
  titles: rows.map(({title}) => title),
  lengths: entries.map((row, entry) => [rows[row]?.title, lengths[entry]]),
  words: list.flatMap(({term, found: fields}) =>
    fields.flatMap(({field, notes: having}) =>
      having.map(note => JSON.stringify([term, field, rows[entries[note] ?? -1]?.title])),
    ),
  ),
})

describe('an index', () => {
  it('of one part is unpacked as it was', () => {
    fc.assert(
      fc.property(part, one => {
        expect(unpackIndex(packed([one]))).toEqual({...head, ...one})
      }),
    )
  })

  it('of many parts says what they say, each word once, in order', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(fc.array(part, {maxLength: 4}), parts => {
        const whole = unpackIndex<Row>(packed(parts))
        const each = parts.map(said)
        const all = said(whole)
        expect(all.titles).toEqual(each.flatMap(({titles}) => titles))
        expect(all.lengths).toEqual(each.flatMap(one => one.lengths))
        expect(all.words.toSorted()).toEqual(each.flatMap(({words}) => words).toSorted())
        const terms = whole.postings.map(({term}) => term)
        expect(terms).toEqual([...new Set(terms)].toSorted((a, b) => (a < b ? -1 : 1)))
        for (const {found: fields} of whole.postings) {
          expect(fields.map(({field}) => field)).toEqual(fields.map(({field}) => field).toSorted((a, b) => a - b))
          for (const {notes: having} of fields) expect(having).toEqual(having.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})
