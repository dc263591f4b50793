import {expect, it} from 'vitest'
import {typeset} from '../../src/typography/index.js'

it.each([
  ['au JO L 277, p. 1', 'au JO\u00A0L\u00A0277, p.\u00A01'],
  ['le JOUE C 12', 'le JOUE\u00A0C\u00A012'],
  ['les JO à Paris', 'les JO à Paris'],
])('keeps a series of the Official Journal with its number: %s', (typed, set) => {
  expect(typeset(typed, {lang: 'fr'})).toBe(set)
})
