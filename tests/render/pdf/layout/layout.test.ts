import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {breakPages} from '../../../../src/render/pdf/layout/break-pages.js'
import {closest} from '../../../../src/render/pdf/layout/layout.js'
import {blockOf, flowOf, strip} from '../../../support/column.js'

const spaced = (count: number) => Array.from({length: count}, () => strip(10, {glue: 10}))

describe('closest', () => {
  it('sets white closer where that saves a page', () => {
    const flow = flowOf([...spaced(5), strip(9, {glue: 10})], 106)
    expect(breakPages(flow).pages.length).toBe(2)
    const [chosen, {pages}] = closest(flow, false)
    expect(pages.length).toBe(1)
    expect(chosen.slices[1]?.glue).toBe(9)
  })

  it('leaves it as the template says where that saves none', () => {
    const flow = flowOf(spaced(9), 100)
    expect(closest(flow, false)[0]).toBe(flow)
    expect(closest(flowOf(spaced(3), 100), false)[1].pages.length).toBe(1)
  })

  it('keeps the white of an opening that was set closer for its own sake', () => {
    const opening = strip(10, {glue: 10, block: blockOf({kind: 'opening'})})
    const flow = flowOf([strip(), opening, ...spaced(4)], 108)
    const [kept, close] = [closest(flow, true), closest(flow, false)]
    expect([kept, close].map(([{slices}]) => slices[1]?.glue)).toEqual([10, 9])
    expect([kept, close].map(([, {pages}]) => pages.length)).toEqual([1, 1])
  })

  it('begins the text on page 1 in less room than it wants where that saves a page', () => {
    const text = [strip(10, {wantsPt: 30}), ...Array.from({length: 11}, () => strip())]
    const flow = flowOf([...Array.from({length: 8}, () => strip()), ...text], 100)
    expect(breakPages(flow).pages.map(({end}) => end.at)).toEqual([8, 17, 20])
    const [chosen, {pages}] = closest(flow, false)
    expect(pages.map(({end}) => end.at)).toEqual([10, 20])
    expect(chosen.slices.map(({glue}) => glue)).toEqual(flow.slices.map(({glue}) => glue))
    const shorter = flowOf(flow.slices.slice(0, -2), 100)
    expect(closest(shorter, false)[1].pages.map(({end}) => end.at)).toEqual([8, 18])
  })

  it('takes the best of those that save a page', () => {
    const row = fc.record({height: fc.integer({min: 6, max: 30}), glue: fc.integer({min: 0, max: 12})})
    const isChosen = {tight: false, begun: false}
    fc.assert(
      fc.property(fc.array(row, {minLength: 4, maxLength: 24}), fc.nat(12), (rows, at) => {
        const slices = rows.map(({height, glue}, index) => strip(height, {glue, ...(index === at && {wantsPt: 60})}))
        const flow = flowOf(slices, 100)
        const tight = {...flow, slices: flow.slices.map(slice => ({...slice, glue: slice.glue * 0.9}))}
        const begun = [flow, tight].map(one => ({...one, slices: one.slices.map(slice => ({...slice, wantsPt: 0}))}))
        const plain = breakPages(flow)
        const [, chosen] = closest(flow, false)
        isChosen.tight ||= chosen.cost < plain.cost
        if (chosen.pages.length === plain.pages.length) return
        const others = [tight, ...(slices[plain.pages[0]?.end.at ?? -1]?.wantsPt ? begun : [])].map(breakPages)
        const better = others.filter(({pages, cost}) => pages.length < plain.pages.length && cost < chosen.cost)
        expect(better).toEqual([])
        isChosen.begun ||= chosen.cost < breakPages(tight).cost
      }),
      {seed: 7, numRuns: 400},
    )
    expect(isChosen).toEqual({tight: true, begun: true})
  })
})
