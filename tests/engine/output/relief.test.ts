import {expect, it} from 'vitest'
import {openRelief} from '../../../src/engine/output/relief.js'

/** How many of some results were stored, one after the other, beside those that earlier processes stored. */
function storedOf(results: number, stored: number): readonly number[] {
  const found: number[] = []
  let unkept = 0
  const keep = () => {
    found.push(unkept)
    unkept = 0
  }
  const relieve = openRelief({memo: {release: () => {}}, keep, stored, unkept: () => unkept}, true)
  for (let at = 0; at < results; at++) {
    unkept++
    relieve()
  }
  return found
}

it('stores results of some thirty notes at a time, so that no more is lost', () => {
  expect(storedOf(1000, 0)).toEqual([400, 400])
  expect(storedOf(1000, 7000)).toEqual([400, 400])
})

it('stores a twentieth of all at a time, where that is more: each storing looks at all', () => {
  expect(storedOf(1500, 20_000)).toEqual([1000])
  expect(storedOf(999, 20_000)).toEqual([])
})
