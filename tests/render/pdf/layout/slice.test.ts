import {describe, expect, it} from 'vitest'
import {
  besideEachOther,
  heightOf,
  itemsOf,
  lowered,
  pack,
  packWithGlue,
} from '../../../../src/render/pdf/layout/slice.js'
import {topOf} from '../../../../src/render/pdf/layout/note-cuts.js'
import {strip} from '../../../support/column.js'

const tops = (items: Parameters<typeof topOf>[0][]) => items.map(topOf)

describe('pack', () => {
  const slices = [strip(10, {glue: 5, notes: [1]}), strip(20, {glue: 3, firstLine: {y: 1, ascentPt: 8}, notes: [2]})]

  it('puts slices one under the other, without the white above the first', () => {
    const frame = pack(slices)
    expect(frame).toMatchObject({heightPt: 33, lines: 2, notes: [1, 2], firstLine: {y: 14, ascentPt: 8}})
    expect(tops([...frame.items])).toEqual([0, 13])
  })

  it('takes that white in where it is asked to', () => {
    const frame = packWithGlue(slices)
    expect(frame.heightPt).toBe(heightOf(slices))
    expect(tops([...frame.items])).toEqual([5, 18])
    expect(frame.firstLine?.y).toBe(19)
  })

  it('remembers what hangs below all of it', () => {
    expect(pack([strip(10), strip(10, {reachPt: 40})]).reachPt).toBe(50)
    expect(pack([strip(10, {reachPt: 15}), strip(10)]).reachPt).toBeUndefined()
  })

  it('leaves its parts as they were', () => {
    const before = structuredClone(slices[1]?.items)
    pack(slices)
    lowered(pack(slices), 7)
    expect(slices[1]?.items).toEqual(before)
  })
})

describe('itemsOf', () => {
  const bar = {x: 1, widthPt: 2, color: 'red'}
  const barred = strip(10, {bars: [bar]})

  it('draws a bar once along neighbours, after the last of them', () => {
    const items = itemsOf([
      {frame: barred, y: 0},
      {frame: barred, y: 12},
      {frame: strip(), y: 30},
    ])
    expect(items.map(({item}) => item)).toMatchObject([{y: 0}, {y: 12}, {x: 1, y: 0, w: 2, h: 22}, {y: 30}])
  })

  it('draws it twice where something stands between', () => {
    const items = itemsOf([barred, strip(), barred].map((frame, index) => ({frame, y: index * 10})))
    expect(items.map(({item}) => item)).toMatchObject([{}, {w: 2, y: 0, h: 10}, {}, {}, {w: 2, y: 20, h: 10}])
  })

  it('lets what is fixed stand where it says', () => {
    expect(tops([...itemsOf([{frame: {...strip(), fixed: true}, y: 30}], 100)])).toEqual([0])
  })
})

it('frames side by side are as tall as the tallest', () => {
  const frame = besideEachOther([strip(10, {firstLine: {y: 0, ascentPt: 8}}), strip(30, {notes: [4]})])
  expect(frame).toMatchObject({heightPt: 30, lines: 2, notes: [4], firstLine: {y: 0}})
})
