import {expect, it} from 'vitest'
import {greatest} from '../../src/model/greatest.js'

it('finds the greatest of more numbers than a call takes arguments', () => {
  expect(greatest(Array.from({length: 300_000}, (_, index) => index % 1000))).toBe(999)
  expect(greatest([])).toBe(0)
})
