import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {words} from '../../src/cli/words.js'

const lengths = fc.oneof(
  fc.integer({min: 1, max: 20_000}),
  fc.integer({min: 1, max: 99_999}).map(bytes => bytes * 1000 + 500),
  fc.integer({min: 1, max: Number.MAX_SAFE_INTEGER}),
)

describe('sizes', () => {
  it.each([
    ['en', 'kB'],
    ['fr', 'ko'],
  ] as const)('writes them as Intl does: %s', (lang, unit) => {
    const numbers = new Intl.NumberFormat(lang, {maximumSignificantDigits: 3})
    fc.assert(
      fc.property(lengths, bytes => {
        expect(words[lang].bytes(bytes)).toBe(`${numbers.format(bytes / 1000)} ${unit}`)
      }),
    )
  })

  it('says of nothing that it is little', () => {
    expect(words.en.bytes(0)).toBe('0.001 kB')
  })
})
