import {describe, expect, it} from 'vitest'
import {White} from '../../../../src/render/pdf/layout/white.js'
import type {Content} from '../../../../src/render/pdf/node.js'

/** A block with white above it, in points. */
const block = (whitePt: number): Content => ({stack: [], _margin: [0, whitePt, 0, 0]})
const sharing = {heightOf: () => 110, least: 0.9}

describe('White', () => {
  it('is as usual above blocks that nothing was done to', () => {
    expect(new White(0.9).above(block(10))).toBe(0.9)
  })

  it('shrinks between blocks, all alike, as far as they need it', () => {
    const blocks = [block(20), block(20)]
    const white = new White(1)
    expect(white.share(blocks, {...sharing, roomPt: 217})).toBe(true)
    const [first, second] = blocks.map(one => white.above(one))
    expect(first).toBe(second)
    expect((1 - (first ?? 1)) * 40).toBeCloseTo(3.1)
  })

  it('stays where blocks fit anyway, or would not fit with the least', () => {
    const blocks = [block(20), block(20)]
    const white = new White(1)
    expect(white.share(blocks, {...sharing, roomPt: 220})).toBe(true)
    expect(white.share(blocks, {...sharing, roomPt: 215})).toBe(false)
    expect(blocks.map(one => white.above(one))).toEqual([1, 1])
  })

  it('shrinks from what is usual, no further than the least', () => {
    const blocks = [block(20), block(20)]
    expect(new White(0.9).share(blocks, {...sharing, roomPt: 219})).toBe(false)
  })

  it('is what text wants for itself where a figure went away, at least four points, never more than there was', () => {
    const after = (whitePt: number, ownPt: number): Content => ({...block(whitePt), ownPt})
    const blocks = [after(16, 0), after(16, 8), after(2, 0), block(16), block(0)]
    const white = new White(1)
    for (const one of blocks) white.close(one)
    expect(blocks.map(one => white.above(one))).toEqual([0.25, 0.5, 1, 1, 1])
  })
})
