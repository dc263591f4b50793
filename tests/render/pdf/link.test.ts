import {expect, it} from 'vitest'
import {linkLabel} from '../../../src/render/pdf/link.js'

it('is the words of the link, up to 300 characters', () => {
  expect(linkLabel('une page')).toBe('une page')
  expect(linkLabel('mot '.repeat(100_000))).toBe(`${'mot '.repeat(74)}mot…`)
  expect(linkLabel('a'.repeat(400))).toHaveLength(300)
})
