import {describe, expect, it} from 'vitest'
import {DeflatedStreams} from '../../../../src/render/pdf/output/deflated.js'

const stream = (length: number, last = 0): Uint8Array =>
  Uint8Array.from({length}, (_, at) => (at === length - 1 ? last : at % 251))

describe('streams that were compressed before', () => {
  it('are found by all of their bytes', () => {
    const streams = new DeflatedStreams()
    const one = stream(10_001, 1)
    streams.keep(one, Uint8Array.of(1))
    streams.keep(stream(9999), Uint8Array.of(2))
    expect(streams.find(stream(10_001, 1))).toEqual(Uint8Array.of(1))
    expect(streams.find(stream(9999))).toEqual(Uint8Array.of(2))
    expect(streams.find(stream(10_001, 3))).toBeUndefined()
    expect(streams.find(stream(10_000))).toBeUndefined()
  })

  it('are forgotten where they are too many', () => {
    const streams = new DeflatedStreams()
    for (let last = 0; last < 200; last++) streams.keep(stream(100_000, last), Uint8Array.of(last))
    const known = Array.from({length: 200}, (_, last) => streams.find(stream(100_000, last))).filter(Boolean)
    expect(known.length).toBeGreaterThan(0)
    expect(known.length).toBeLessThan(41)
  })
})
