import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fitColumns} from '../../../src/render/text/table-text.js'

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)

describe('fitColumns', () => {
  it('takes from the widest column that can give', () => {
    const needs = [
      {whole: 16, least: 16},
      {whole: 19, least: 12},
      {whole: 8, least: 2},
    ]
    expect(fitColumns(needs, 43)).toEqual([16, 19, 8])
    expect(fitColumns(needs, 38)).toEqual([16, 14, 8])
    expect(fitColumns(needs, 34)).toEqual([16, 12, 6])
    expect(fitColumns(needs, 29)).toBeUndefined()
  })

  it('takes all the room and no more, and gives each column its least', () => {
    const need = fc.tuple(fc.nat(12), fc.nat(12)).map(([least, more]) => ({least, whole: least + more}))
    fc.assert(
      fc.property(fc.array(need, {minLength: 1, maxLength: 6}), fc.nat(72), (needs, room) => {
        const widths = fitColumns(needs, room)
        const least = sum(needs.map(one => one.least))
        expect(widths === undefined).toBe(least > room)
        if (!widths) return
        expect(sum(widths)).toBe(Math.min(room, sum(needs.map(({whole}) => whole))))
        expect(widths.every((width, index) => width >= (needs[index]?.least ?? 0))).toBe(true)
      }),
    )
  })
})
