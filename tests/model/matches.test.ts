import fc from 'fast-check'
import {expect, test} from 'vitest'
import {matchesOf} from '../../src/model/matches.js'

const patterns = [/a+b?/g, /(?<pair>ab)|c/gu, /(?=a)/g, /a*/gu, /(?<=\u{1F600})|b*/gu, /[ab]/gy, /^|$/gm, /x?/dg]

test('finds what matchAll finds, and leaves the pattern as it was', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '\n', 'é', '\u{1F600}', '\uD83D')).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, text, fc.constantFrom(...patterns), (before, value, pattern) => {
      matchesOf(before, pattern)
      expect(pattern.lastIndex).toBe(0)
      expect(matchesOf(value, pattern)).toEqual([...value.matchAll(pattern)])
    }),
  )
})

test('begins at the start, wherever somebody left the pattern', () => {
  const pattern = /a/g
  pattern.lastIndex = 2
  expect(matchesOf('aaa', pattern).map(({index}) => index)).toEqual([0, 1, 2])
})
