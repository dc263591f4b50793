import {describe, expect, it} from 'vitest'
import {referencesIn} from '../../../../src/note/pictures/svg/part.js'
import {halves} from '../../../support/halves.js'

describe('references of a part', () => {
  it('are found in attributes and in styles, with what is drawn at every corner', () => {
    expect(referencesIn('fill', 'url(#i1)')).toEqual([{to: 'i1', atCorners: false}])
    expect(referencesIn('marker-end', 'url(#i2)')).toEqual([{to: 'i2', atCorners: true}])
    expect(referencesIn('style', 'fill:url(#i1);marker:url(#i2) url(#i3); stroke: url(#i4)')).toEqual([
      {to: 'i1', atCorners: false},
      {to: 'i2', atCorners: true},
      {to: 'i3', atCorners: true},
      {to: 'i4', atCorners: false},
    ])
  })

  for (const {cases, speed} of halves(['M0 0', 'a:', ';', 'url(#', 'url(', ' ', 'a-'], 5))
    it.each(cases)('are looked for once, however long the value: %j', speed, piece => {
      // With the square of its length this would take days.
      expect(referencesIn('style', piece.repeat(2_000_000))).toEqual([])
    })
})
