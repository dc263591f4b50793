import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bytesOf, contrast, nearestInk} from '../../src/model/contrast.js'

describe('contrast', () => {
  // The last grey that passes on white and the first that does not are in every handbook.
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#767676', '#FFFFFF', 4.54],
    ['#777777', '#FFFFFF', 4.48],
    ['#fff', 'white', 1],
    ['rgb(255, 43, 43)', 'black', 5.62],
  ])('of %s on %s is known, whichever is ink', (ink, ground, ratio) => {
    expect(contrast(ink, ground)).toBeCloseTo(ratio, 1)
    expect(contrast(ground, ink)).toBe(contrast(ink, ground))
  })
})

it.each(['transparent', 'inherit', 'rgba(0, 0, 0, 0.5)', '#12'])('reads no colour in %s', css => {
  expect(bytesOf(css)).toBeUndefined()
})

describe('nearestInk', () => {
  it('keeps an ink that passes', () => {
    expect(nearestInk('#0a4b5e', ['#FFFFFF'], 4.5)).toBe('#0A4B5E')
  })

  it('goes no further than it must', () => {
    expect(nearestInk('#777777', ['#FFFFFF'], 4.5)).toBe('#767676')
    expect(nearestInk('#777777', ['#000000'], 5)).toBe('#7C7C7C')
  })

  it('finds for any ink one that passes on white and on black', () => {
    const color = fc.integer({min: 0, max: 0xffffff}).map(number => `#${number.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(color, fc.constantFrom('#FFFFFF', '#101619'), (ink, ground) => {
        expect(contrast(nearestInk(ink, [ground], 7), ground)).toBeGreaterThanOrEqual(7)
      }),
    )
  })
})
