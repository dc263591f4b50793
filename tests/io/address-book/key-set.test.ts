import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {KeySet} from '../../../src/io/address-book/key-set.js'

describe('a set of keys', () => {
  it('says of each text whether it is new, as a Set does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({maxLength: 3}), {maxLength: 3000}), texts => {
        const [ours, model] = [new KeySet(), new Set<string>()]
        expect(texts.map(text => ours.add(text))).toEqual(
          texts.map(text => {
            const isNew = !model.has(text)
            model.add(text)
            return isNew
          }),
        )
      }),
      {numRuns: 30},
    )
  })

  it('numbers each in the order in which it first came', () => {
    fc.assert(
      fc.property(fc.array(fc.string({maxLength: 2}), {maxLength: 3000}), texts => {
        const ours = new KeySet()
        const model = [...new Set(texts)]
        expect(texts.map(text => ours.number(text))).toEqual(texts.map(text => model.indexOf(text)))
      }),
      {numRuns: 30},
    )
  })

  it('confuses none of many like addresses', () => {
    const set = new KeySet()
    const fresh = Array.from({length: 50_000}, (_, index) => set.add(`otan person-${index}@parl.example.org`))
    expect(fresh.every(Boolean)).toBe(true)
    expect(set.add('otan person-7@parl.example.org')).toBe(false)
  })
})
