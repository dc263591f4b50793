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
})
