import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {axisForLines, axisFromZero, printedTicks, tickLabels} from '../../../src/render/chart/axis.js'

describe('axisFromZero', () => {
  it('counts in round steps', () => {
    expect(axisFromZero([9, 12, 17, 26]).ticks).toEqual([0, 10, 20, 30])
    expect(axisFromZero([0.1, 0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3])
    expect(axisFromZero([-2140, 1250]).ticks).toEqual([-3000, -2000, -1000, 0, 1000, 2000])
  })

  it('holds every value and zero, between two and twelve ticks, whatever the data', () => {
    const value = fc
      .double({min: -1e9, max: 1e9, noNaN: true})
      .filter(number => number === 0 || Math.abs(number) > 1e-3)
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 8}), values => {
        const {min, max, ticks} = axisFromZero(values)
        const slack = (max - min) * 1e-6
        expect(min).toBeLessThanOrEqual(Math.min(0, ...values) + slack)
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack)
        expect(ticks).toContain(0)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThanOrEqual(12)
      }),
    )
  })

  it('counts what is counted in whole steps', () => {
    expect(axisFromZero([1, 2]).ticks).toEqual([0, 1, 2])
    expect(axisFromZero([9, 1]).ticks).toEqual([0, 2, 4, 6, 8, 10])
    expect(axisFromZero([12]).ticks).toEqual([0, 5, 10, 15])
    expect(axisFromZero([1.5, 2]).ticks).toEqual([0, 0.5, 1, 1.5, 2])
    fc.assert(
      fc.property(fc.array(fc.integer({min: -1e9, max: 1e9}), {minLength: 1, maxLength: 8}), values => {
        for (const {ticks} of [axisFromZero(values), axisForLines(values)]) {
          expect(ticks.every(Number.isInteger)).toBe(true)
          expect(ticks.length).toBeLessThanOrEqual(12)
        }
      }),
    )
  })

  it('has a length even where all values are zero', () => {
    expect(axisFromZero([0]).max).toBe(1)
  })
})

describe('axisForLines', () => {
  it('leaves zero out where the lines would be flat, and only there', () => {
    expect(axisForLines([101, 109]).min).toBe(100)
    expect(axisForLines([40, 109]).min).toBe(0)
  })
})

describe('tickLabels', () => {
  it('sets figures in the reader’s language, with a true minus and the unit once', () => {
    expect(tickLabels(axisFromZero([-2140, 1250]), 'fr', 'M€')).toEqual([
      '−3\u202F000',
      '−2\u202F000',
      '−1\u202F000',
      '0',
      '1\u202F000',
      '2\u202F000\u00A0M€',
    ])
  })
})

describe('printedTicks', () => {
  it('leaves out figures that would touch, and never the last', () => {
    const places = [0, 20, 40].map(x => ({x, width: 24}))
    expect([...printedTicks(places)]).toEqual([2, 0])
  })
})
