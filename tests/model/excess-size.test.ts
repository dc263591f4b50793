import {describe, expect, it} from 'vitest'
import {excessSize} from '../../src/model/excess-size.js'

describe('excessSize', () => {
  it('has the unit that suits a size, in each language', () => {
    expect(excessSize(301_000)).toEqual({en: '301 kB', fr: '301 ko'})
    expect(excessSize(2_500_000)).toEqual({en: '2.5 MB', fr: '2,5 Mo'})
    expect(excessSize(60_000_000)).toEqual({en: '60 MB', fr: '60 Mo'})
  })

  it('never reads as the limit that it exceeds', () => {
    for (const limitKb of [80, 102, 300]) expect(excessSize(limitKb * 1000 + 1).en).toBe(`${limitKb + 1} kB`)
    for (const limitMb of [1, 5, 20]) expect(excessSize(limitMb * 1e6 + 1).en).toBe(`${limitMb}.1 MB`)
  })
})
