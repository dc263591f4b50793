import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {membersOf, parseJson} from '../../src/model/parse-json.js'

describe('a text in JSON', () => {
  it('has the value that it was written of', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = JSON.stringify(value)
        expect(JSON.stringify(parseJson(text))).toBe(text)
      }),
    )
  })

  it.each(['', '{', '\uFEFF{}', 'undefined', "{'a': 1}", '{"a": 1} {}'])(
    'has none where it is no such text: %j',
    text => {
      expect(parseJson(text)).toBeUndefined()
    },
  )
})

describe('the members of a value', () => {
  it('are those of its own, whatever their names', () => {
    const {constructor, a} = membersOf(parseJson('{"a": 1}'))
    expect([a, typeof constructor]).toEqual([1, 'function'])
    expect(Object.keys(membersOf(parseJson('{"__proto__": 1, "b": 2}')))).toEqual(['__proto__', 'b'])
  })

  it.each([undefined, null, 1, 'text', true])('are none where it has none: %j', value => {
    expect(membersOf(value)).toEqual({})
  })
})
