import fc from 'fast-check'
import {expect, it} from 'vitest'
import {packIndex, unpackIndex} from '../../../src/model/search/pack-index.js'
import type {Posting} from '../../../src/model/search/search-index.js'

const notes = fc.uniqueArray(fc.nat(11), {minLength: 1, maxLength: 12}).map(list => list.toSorted((a, b) => a - b))
const found = fc
  .uniqueArray(fc.nat(3), {minLength: 1})
  .chain(fields =>
    fc.tuple(...fields.toSorted((a, b) => a - b).map(field => fc.record({field: fc.constant(field), notes}))),
  )
const word = fc.stringMatching(/^[a-zа-я𐐨-𐑏0-9]{1,90}$/u)
const postings: fc.Arbitrary<Posting[]> = fc
  .uniqueArray(fc.record({term: word, found}), {selector: ({term}) => term})
  .map(list => list.toSorted((a, b) => (a.term < b.term ? -1 : 1)))

/** Few, so that words are in more than half of them and in less. */
const entries = Array.from({length: 12}, (_, entry) => entry)

it('unpacks what it packed', () => {
  fc.assert(
    fc.property(postings, list => {
      const index = {
        ...{lang: 'fr', months: ['mai'], rows: [{title: 'L’été\n'}], entries, lengths: [[1, 2, 3, 4]]},
        postings: list,
      }
      expect(unpackIndex(packIndex(index))).toEqual(index)
    }),
  )
})
