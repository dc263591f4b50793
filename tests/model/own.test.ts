import {describe, expect, it} from 'vitest'
import {own} from '../../src/model/own.js'

describe('own', () => {
  it('gives what a table says itself', () => {
    expect(own({a: 1}, 'a')).toBe(1)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'b', ''])('gives nothing for %j', key => {
    expect(own({a: 1}, key)).toBeUndefined()
    expect(own(undefined, key)).toBeUndefined()
  })
})
