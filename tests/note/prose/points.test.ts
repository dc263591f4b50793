import fc from 'fast-check'
import {expect, it} from 'vitest'
import {offsetOf, pointsOf} from '../../../src/note/prose/points.js'

/** Runs of the property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

it('tells the line and column of every offset, as one who counts them does', () => {
  const text = fc
    .array(fc.constantFrom('\n', '\n', 'a', 'é', '\r', ' ', '😀'), {maxLength: 20})
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(text, given => {
      const pointAt = pointsOf(given)
      for (let offset = 0; offset <= given.length; offset++) {
        const before = given.slice(0, offset).split('\n')
        const point = {line: before.length, column: (before.at(-1) ?? '').length + 1}
        expect(pointAt(offset)).toEqual(point)
        expect(offsetOf(given, point)).toBe(offset)
      }
    }),
    {numRuns},
  )
})
