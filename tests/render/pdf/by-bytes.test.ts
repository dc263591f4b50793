import {describe, expect, it} from 'vitest'
import {ByBytes} from '../../../src/render/pdf/by-bytes.js'

const bytes = (length: number, last = 0): Uint8Array =>
  Uint8Array.from({length}, (_, at) => (at === length - 1 ? last : at % 251))

describe('values by bytes', () => {
  it('are found by all of their bytes', () => {
    const kept = new ByBytes<number>(4_000_000)
    const one = bytes(10_001, 1)
    kept.keep(one, 1)
    kept.keep(bytes(9999), 2)
    expect(kept.find(bytes(10_001, 1))).toEqual(1)
    expect(kept.find(bytes(9999))).toEqual(2)
    expect(kept.find(bytes(10_001, 3))).toBeUndefined()
    expect(kept.find(bytes(10_000))).toBeUndefined()
  })

  it('are forgotten where they are too many', () => {
    const kept = new ByBytes<number>(400_000)
    // Of another length each: of some bytes alone, a number is made.
    const all = Array.from({length: 200}, (_, more) => bytes(10_000 + more))
    for (const [value, raw] of all.entries()) kept.keep(raw, value)
    const known = all.flatMap(raw => kept.find(raw) ?? [])
    expect(known.length).toBeGreaterThan(30)
    expect(known.length).toBeLessThan(41)
    expect(known).toEqual(all.map((_, value) => value).slice(-known.length))
  })
})
