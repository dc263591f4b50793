import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {noNotes, settle, wholeNote, withParts} from '../../../../src/render/pdf/layout/page-notes.js'
import {flowOf} from '../../../support/column.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

const settingOf = (...heights: readonly number[]) => flowOf([], 100, heights).notes
const notesOf = (...heights: readonly number[]) => {
  const setting = settingOf(...heights)
  const parts = heights.map((_, index) => wholeNote(index + 1, setting))
  return {notes: withParts(noNotes, parts, setting), setting}
}

describe('withParts', () => {
  it('takes room for the rule once, and for white between notes', () => {
    expect(notesOf(30).notes.wholePt).toBe(40)
    expect(notesOf(30, 20).notes.wholePt).toBe(10 + 30 + 2 + 20)
  })

  it('knows the least that they can take: the last one divided', () => {
    expect(notesOf(30, 60).notes.leastPt).toBe(10 + 30 + 2 + 20)
    expect(notesOf(30).notes.leastPt).toBe(40)
  })
})

describe('settle', () => {
  it('divides a note where not all of it fits', () => {
    const {notes, setting} = notesOf(30, 60)
    expect(settle(notes, 85, setting)).toEqual({
      parts: [
        {number: 1, fromPt: 0, toPt: 30},
        {number: 2, fromPt: 0, toPt: 40},
      ],
      heightPt: 82,
      carry: [{number: 2, fromPt: 40, toPt: 60}],
    })
  })

  it('lets those behind a divided one wait', () => {
    const {notes, setting} = notesOf(80, 20)
    const {parts, carry} = settle(notes, 50, setting)
    expect(parts).toEqual([{number: 1, fromPt: 0, toPt: 40}])
    expect(carry).toEqual([
      {number: 1, fromPt: 40, toPt: 80},
      {number: 2, fromPt: 0, toPt: 20},
    ])
  })

  it('lets all of a note wait that has no room for two lines', () => {
    const {notes, setting} = notesOf(80)
    expect(settle(notes, 25, setting)).toEqual({parts: [], heightPt: 0, carry: notes.parts})
  })

  it('prints every line of every note once, in order, within the room of its pages', () => {
    const heights = fc.array(
      fc.integer({min: 1, max: 20}).map(lines => lines * 10),
      {minLength: 1, maxLength: 5},
    )
    fc.assert(
      fc.property(heights, fc.integer({min: 50, max: 200}), (all, roomPt) => {
        const setting = settingOf(...all)
        let left = all.map((_, index) => wholeNote(index + 1, setting))
        const printed: typeof left = []
        for (let page = 0; left.length; page++) {
          expect(page).toBeLessThan(50)
          const {parts, heightPt, carry} = settle(withParts(noNotes, left, setting), roomPt, setting)
          expect(heightPt).toBeLessThanOrEqual(roomPt + 0.01)
          printed.push(...parts)
          left = [...carry]
        }
        const ends = printed.map(({number, fromPt, toPt}) => [number, fromPt, toPt])
        const whole = all.flatMap((heightPt, index) => {
          const own = ends.filter(([number]) => number === index + 1)
          return [own[0]?.[1], own.at(-1)?.[2], heightPt]
        })
        expect(whole).toEqual(all.flatMap(heightPt => [0, heightPt, heightPt]))
        const orders = printed.map(({number, fromPt}) => number * 1000 + fromPt)
        expect(orders).toEqual(orders.toSorted((a, b) => a - b))
      }),
      {numRuns},
    )
  })
})
