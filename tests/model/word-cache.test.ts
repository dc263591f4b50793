import fc from 'fast-check'
import {expect, it} from 'vitest'
import {WordCache} from '../../src/model/word-cache.js'

const most = 3

it('gives what was made of a word, keeps those that were asked for last, and never twice as many', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'circonstanciellement', 'unvorhersehbarerweise')
  fc.assert(
    fc.property(fc.array(word, {maxLength: 60}), words => {
      const cache = new WordCache<string>(most)
      for (const [at, asked] of words.entries()) {
        const made: string[] = []
        const make = (one: string) => {
          made.push(one)
          return one.toUpperCase()
        }
        expect(cache.getOrInsertComputed(asked, make)).toBe(asked.toUpperCase())
        const lately = new Set(words.slice(0, at).toReversed())
        const isRecent = [...lately].slice(0, most - 1).includes(asked)
        expect(isRecent ? [asked, ...made] : [...new Set([asked, ...made])]).toEqual([asked])
        expect(cache.size).toBeLessThan(2 * most + 1)
      }
    }),
  )
})
