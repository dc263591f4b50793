import {describe, expect, it} from 'vitest'
import {Footnotes} from '../../../../src/render/pdf/layout/footnotes.js'

const spaces = {abovePt: 20, betweenPt: 2, carryPt: 100}
const short = {heightPt: 30, items: [], cutsPt: [], calls: []}
const long = {heightPt: 300, items: [], cutsPt: Array.from({length: 27}, (_, index) => 20 + index * 10), calls: []}

describe('Footnotes', () => {
  it('takes room for the rule once per page, and for white between notes', () => {
    const notes = new Footnotes(() => short, spaces)
    expect(notes.place([1], 0, 500)).toBe(50)
    expect(notes.place([2], 0, 450)).toBe(32)
    expect(notes.heightOn(0)).toBe(82)
  })

  it('prints a note once, where it is called first', () => {
    const notes = new Footnotes(() => short, spaces)
    notes.place([1], 0, 500)
    expect(notes.place([1], 1, 500)).toBe(0)
    expect(notes.on(1)).toEqual([])
  })

  it('prints what a note calls after it, though notes call each other', () => {
    const notes = new Footnotes(number => ({...short, calls: number === 1 ? [3] : [1]}), spaces)
    expect(notes.place([1, 2], 0, 500)).toBe(20 + 3 * 30 + 2 * 2)
    expect(notes.on(0).map(({number}) => number)).toEqual([1, 3, 2])
  })

  it('divides a note that does not fit, and goes on until it ends', () => {
    const notes = new Footnotes(() => long, spaces)
    notes.place([1], 0, 150)
    expect(notes.on(0)).toEqual([{number: 1, fromPt: 0, toPt: 130}])
    expect(notes.open).toBe(true)
    notes.carryTo(1)
    notes.carryTo(2)
    notes.carryTo(3)
    expect(notes.open).toBe(false)
    const parts = [0, 1, 2, 3].flatMap(page => notes.on(page))
    expect(parts.at(-1)?.toPt).toBe(300)
    parts.slice(1).forEach((part, index) => expect(part.fromPt).toBe(parts[index]?.toPt))
  })

  it('lets notes wait behind a divided one rather than leave the page', () => {
    const notes = new Footnotes(() => long, spaces)
    expect(notes.place([1, 2], 0, 400)).toBe(392)
    expect(notes.place([3], 0, 8)).toBe(0)
    let page = 0
    while (notes.open) {
      notes.carryTo(++page)
      expect(notes.heightOn(page)).toBeLessThan(spaces.carryPt + 30)
    }
    const parts = Array.from({length: page + 1}, (_, index) => notes.on(index)).flat()
    expect(parts.filter(({toPt}) => toPt === 300).map(({number}) => number)).toEqual([1, 2, 3])
  })

  it('asks for less room than the whole note where it may be divided', () => {
    const notes = new Footnotes(() => long, spaces)
    const {wholePt, leastPt} = notes.roomFor([1], 0)
    expect(wholePt).toBe(320)
    expect(leastPt).toBe(40)
  })

  it('asks for room for the first part of the first of notes that are too long to stand together', () => {
    const notes = new Footnotes(() => long, spaces)
    expect(notes.roomFor([1, 2], 0).leastPt).toBe(40)
  })

  it('never takes the whole of a note where there is room for its first part at most', () => {
    const notes = new Footnotes(() => long, spaces)
    expect(notes.place([1], 0, 30)).toBe(40)
    expect(notes.open).toBe(true)
  })
})
