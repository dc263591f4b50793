import fc from 'fast-check'
import {expect, it} from 'vitest'
import {numbersAsText, numbersIn} from '../../src/io/numbers-as-text.js'

it('gives the numbers back, few or many, and those of a part of a list', () => {
  const property = fc.property(fc.array(fc.integer(), {maxLength: 3000}), fc.nat(10), (numbers, from) => {
    const part = Int32Array.from(numbers).subarray(from)
    expect(numbersIn(numbersAsText(part))).toEqual(Int32Array.from(part))
  })
  fc.assert(property)
})
