import {describe, expect, it} from 'vitest'
import {rememberDrawings} from '../../../src/engine/brand/remember-drawings.js'
import type {Drawing} from '../../../src/model/rasterize.js'

describe('rememberDrawings', () => {
  const counting = () => {
    const drawn: Drawing[] = []
    const rasterize = rememberDrawings(async drawing => {
      drawn.push(drawing)
      if (drawing.svg === 'broken') throw new Error('no drawing')
      return new Uint8Array(drawn.length)
    })
    return {drawn, rasterize}
  }

  it('draws the same only once, also while it is being drawn', async () => {
    const {drawn, rasterize} = counting()
    const [first, second] = await Promise.all([1, 2].map(() => rasterize({svg: 'a', widthPx: 10})))
    expect(second).toBe(first)
    expect(await rasterize({svg: 'a', widthPx: 10})).toBe(first)
    expect(drawn).toHaveLength(1)
  })

  it('keeps nothing of what is one of very many', async () => {
    const {drawn, rasterize} = counting()
    for (let times = 0; times < 2; times++) await rasterize({svg: 'a', widthPx: 10, isQuick: true})
    expect(drawn).toHaveLength(2)
  })

  it.each([{svg: 'b'}, {widthPx: 20}, {ground: '#FFFFFF'}])('draws anew what differs by %j', async change => {
    const {drawn, rasterize} = counting()
    await rasterize({svg: 'a', widthPx: 10})
    await rasterize({svg: 'a', widthPx: 10, ...change})
    expect(drawn).toHaveLength(2)
  })

  it('tries again what has failed', async () => {
    const {drawn, rasterize} = counting()
    for (const _ of [1, 2]) await expect(rasterize({svg: 'broken', widthPx: 10})).rejects.toThrow('no drawing')
    expect(drawn).toHaveLength(2)
  })
})
