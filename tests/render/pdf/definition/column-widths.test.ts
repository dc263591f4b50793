import {describe, expect, it} from 'vitest'
import {
  columnWidths,
  fairWidths,
  fitsIn,
  heldWidths,
} from '../../../../src/render/pdf/definition/blocks/column-widths.js'

const column = (leastPt: number, bodyPt: number, mostPt = bodyPt) => ({leastPt, bodyPt, mostPt, stretches: true})
const numbers = (need: ReturnType<typeof column>) => ({...need, stretches: false})
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

describe('columnWidths', () => {
  it('lets the second column begin where the text does', () => {
    expect(columnWidths([column(20, 50), column(20, 80)], 400, 110)[0]).toBe(110)
  })

  it('gives what is left to words, not to numbers', () => {
    const widths = columnWidths([column(20, 50), numbers(column(20, 40)), column(20, 80)], 400, 110)
    expect(widths[1]).toBe(40)
    expect(sum(widths)).toBeCloseTo(400)
  })

  it('breaks heads before it narrows cells', () => {
    const widths = columnWidths([column(20, 50), numbers(column(40, 60, 200)), column(20, 180)], 380, 110)
    expect(widths[2]).toBeGreaterThanOrEqual(180)
  })

  it('narrows long columns and leaves short ones alone', () => {
    const widths = columnWidths([column(20, 30), column(30, 90), column(30, 60), column(30, 900)], 450, 110)
    expect(widths[1]).toBeCloseTo(90, 0)
    expect(widths[2]).toBeCloseTo(60, 0)
    expect(sum(widths)).toBeCloseTo(450, 0)
  })

  it('narrows all when even their widest words do not fit, those first that must be cut', () => {
    expect(sum(columnWidths([column(300, 300), column(300, 300)], 400, 110))).toBeCloseTo(400)
    const [short, long] = columnWidths([column(50, 50), column(900, 900)], 400, 110)
    expect(short).toBeCloseTo(50, 0)
    expect(long).toBeCloseTo(350, 0)
  })
})

describe('fairWidths', () => {
  it('gives more to a column that needs more, and leaves short ones alone', () => {
    const needs = [column(60, 60), column(60, 1600), column(20, 30), column(60, 400)]
    const [first = 0, long = 0, short = 0, other = 0] = fairWidths(needs, 390)
    expect([first, short].map(Math.round)).toEqual([60, 30])
    expect(long / other).toBeCloseTo(2, 1)
    expect(sum([first, long, short, other])).toBeCloseTo(390)
  })

  it('makes no column narrower than its widest word', () => {
    const widths = fairWidths([column(90, 300), column(50, 9000), column(20, 30)], 250)
    expect(widths[0]).toBe(90)
    expect(sum(widths)).toBeCloseTo(250)
  })
})

describe('fitsIn', () => {
  const needs = [column(60, 60), column(900, 900), column(100, 300)]

  it('asks for room for the widest words', () => {
    expect(fitsIn(needs, 1060, 'whole')).toBe(true)
    expect(fitsIn(needs, 450, 'whole')).toBe(false)
  })

  it('is content with a column that a word can be cut for, but not with a few letters', () => {
    expect(fitsIn(needs, 450, 'cut')).toBe(true)
    expect(fitsIn(needs, 120, 'cut')).toBe(false)
  })
})

describe('heldWidths', () => {
  const need = (leastPt: number) => column(leastPt, 300)

  it('gives the last column what the others leave', () => {
    expect(heldWidths([110, 90], [need(20), need(80), need(50)], 400)).toEqual([110, 90, 200])
    expect(heldWidths([110, 90, 70], [need(20), need(80)], 400)).toEqual([110, 290])
  })

  it('is no way out where a word is wider than its column', () => {
    expect(heldWidths([110, 90], [need(20), need(95), need(50)], 400)).toBeUndefined()
    expect(heldWidths([], [need(20)], 400)).toBeUndefined()
  })
})
