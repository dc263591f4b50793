import {describe, expect, it} from 'vitest'
import {bytesOf, contrast} from '../../../src/render/preflight/contrast.js'

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
