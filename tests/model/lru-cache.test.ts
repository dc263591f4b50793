import fc from 'fast-check'
import {expect, it} from 'vitest'
import {LruCache} from '../../src/model/lru-cache.js'

it('forgets first what was used longest ago, and holds no more than its weight', () => {
  const step = fc.record({key: fc.nat(5), weight: fc.integer({min: 1, max: 4}), isSet: fc.boolean()})
  fc.assert(
    fc.property(fc.array(step, {maxLength: 60}), steps => {
      const cache = new LruCache<number, number>(8)
      // The last used is the last.
      let model: {readonly key: number; readonly weight: number; readonly value: number}[] = []
      for (const [value, {key, weight, isSet}] of steps.entries()) {
        const known = model.find(one => one.key === key)
        const rest = model.filter(one => one.key !== key)
        if (isSet) cache.set(key, value, weight)
        expect(cache.get(key)).toBe(isSet ? value : known?.value)
        model = isSet ? [...rest, {key, weight, value}] : known ? [...rest, known] : rest
        while (model.length > 1 && model.reduce((sum, one) => sum + one.weight, 0) > 8) model.shift()
        expect(cache.size).toBe(model.length)
      }
    }),
  )
})

it('makes a value once while it is known', () => {
  const cache = new LruCache<string, string>(2)
  const made: string[] = []
  const make = (key: string) => {
    made.push(key)
    return key.toUpperCase()
  }
  const given = ['a', 'b', 'a', 'c', 'b', 'c'].map(key => cache.getOrInsertComputed(key, make))
  expect(given).toEqual(['A', 'B', 'A', 'C', 'B', 'C'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
