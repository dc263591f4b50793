import {describe, expect, it} from 'vitest'
import {fillLandscape, isLandscape, landscapeEnd} from '../../../../src/render/pdf/layout/fill-landscape.js'
import {fillPage} from '../../../../src/render/pdf/layout/fill-page.js'
import type {Flow, PageEnd, PageStart} from '../../../../src/render/pdf/layout/flow.js'
import {footPrice, prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Slice} from '../../../../src/render/pdf/layout/slice.js'
import {blockOf, flowOf, linesOfBlock, strip} from '../../../support/column.js'

const later: PageStart = {at: 0, carry: [], isFirst: false}

function endsOf(fill: typeof fillPage, flow: Flow, start: PageStart = later): readonly PageEnd[] {
  const ends: PageEnd[] = []
  fill(flow, start, {weigh: end => ends.push(end), isDesperate: true})
  return ends
}

const placesOf = (ends: readonly PageEnd[]) => ends.map(({at, waiting}) => [at, waiting])
const text = (count: number): Slice[] => linesOfBlock(count)
/** Rows of 10 points for a sheet on its side, whose text area has 60, with a head that they repeat. */
const rows = (count: number, first: Partial<Slice> = {}): Slice[] => {
  const block = blockOf({kind: 'figure'})
  return Array.from({length: count}, (_, index) =>
    strip(10, {block, landscape: true, full: true, ...(index ? {head: strip(20)} : first)}),
  )
}

describe('fillLandscape', () => {
  it('fills a sheet with rows, weighs it before each, and lets the text go on behind it', () => {
    const flow = flowOf([...text(2), ...rows(8), ...text(5)])
    const ends = endsOf(fillLandscape, flow, {...later, at: 12, waiting: 2})
    expect(placesOf(ends)).toEqual([3, 4, 5, 6, 7, 8].map(row => [12, row]))
    expect(placesOf(endsOf(fillLandscape, flow, {...later, at: 12, waiting: 8}))).toEqual([
      [12, 9],
      [12, undefined],
    ])
  })

  it('repeats the head where a sheet goes on', () => {
    const flow = flowOf([...rows(8), ...text(1)])
    const start = {...later, at: 8, waiting: 5}
    expect(fillLandscape(flow, start, {}).map(({y}) => y)).toEqual([0, 20, 30, 40])
    const until = {at: 8, waiting: 6}
    expect(fillLandscape(flow, start, {until}).map(({y}) => y)).toEqual([0, 20])
  })

  it('takes in what waits behind the text between, and what follows where that ended', () => {
    const flow = flowOf([...rows(2), ...text(3), ...rows(2), ...text(3)])
    expect(placesOf(endsOf(fillLandscape, flow, {...later, at: 8, waiting: 0}))).toEqual([
      [8, 1],
      [8, 5],
      [8, 6],
      [8, undefined],
    ])
    expect(placesOf(endsOf(fillLandscape, flow, {...later, at: 5, waiting: 0})).slice(1)).toEqual([
      [5, undefined],
      [7, 6],
      [7, undefined],
    ])
  })

  it('pays for blank where rows could stand, and not under the last one', () => {
    const flow = flowOf([...rows(3), ...text(1)])
    const costs = endsOf(fillLandscape, flow).map(({cost}) => cost)
    expect(costs[0]).toBeGreaterThan(prices.page + 0.1)
    expect(costs[2]).toBe(prices.page)
  })

  it('has the notes of its rows at its foot', () => {
    const flow = flowOf([...rows(6, {notes: [1]}), ...text(1)], 100, [20])
    expect(endsOf(fillLandscape, flow).at(-1)).toMatchObject({at: 6, waiting: 3, notes: {heightPt: 30, carry: []}})
  })
})

describe('a page before a sheet on its side', () => {
  it('goes on with the text behind the table', () => {
    const flow = flowOf([...text(4), ...rows(3), ...text(9)])
    expect(endsOf(fillPage, flow).at(-1)).toMatchObject({at: 13, waiting: 4, blank: 0})
    expect(fillPage(flow, later, {until: {at: 9, waiting: 4}}).map(({y}) => y)).toEqual([0, 10, 20, 30, 40, 50])
    expect(isLandscape(flow, {...later, at: 13, waiting: 4})).toBe(true)
    expect(isLandscape(flow, {...later, at: 13})).toBe(false)
    expect(landscapeEnd(flow.slices, 4)).toBe(7)
  })

  it('may begin a section before the table of another one, at a price, but no figure', () => {
    const after = (next: readonly Slice[]) => endsOf(fillPage, flowOf([...text(7), ...rows(2), ...next]))
    const section = after([
      ...linesOfBlock(1, {kind: 'section', section: 2}, {full: true}),
      ...linesOfBlock(9, {section: 2}),
    ])
    expect(section.at(-1)?.at).toBe(12)
    expect(section.at(-1)?.cost).toBeGreaterThanOrEqual(prices.page + prices.passedSection)
    const figure = strip(10, {full: true, floats: 6, block: blockOf({kind: 'figure'})})
    expect(after([figure, ...text(9)]).at(-1)?.at).toBe(9)
  })

  it('ends where it must at the price of a last one', () => {
    const figure = strip(10, {full: true, block: blockOf({kind: 'figure'})})
    const flow = flowOf([...text(6), ...rows(2), figure])
    expect(endsOf(fillPage, flow).at(-1)).toMatchObject({at: 8, waiting: 6, cost: prices.page})
  })

  it('pays for blank only where what follows could have stood', () => {
    const section = linesOfBlock(1, {kind: 'section', section: 2}, {full: true})
    const held = (heightPt: number, said: Partial<Slice> = {}) =>
      strip(heightPt, {price: prices.forbidden, block: blockOf({section: 2}), ...said})
    const costBefore = (next: readonly Slice[]) => {
      const ends = endsOf(fillPage, flowOf([...text(6), ...rows(2), ...next]))
      return ends.find(({at}) => at === 8)?.cost
    }
    expect(costBefore([...section, held(20), ...text(9)])).toBeCloseTo(prices.page + footPrice(0.4))
    expect(costBefore([...section, held(20, {full: true}), ...text(9)])).toBe(prices.page)
    expect(costBefore([...section, held(40), ...text(9)])).toBe(prices.page)
    expect(costBefore([])).toBe(prices.page)
  })

  it('has no heading of the table alone at its foot', () => {
    const heading = linesOfBlock(1, {kind: 'heading'})
    const flow = flowOf([...text(3), ...heading, ...rows(2, {price: prices.forbidden}), ...text(6)])
    const costs = new Map(endsOf(fillPage, flow).map(({at, cost}) => [at, cost]))
    expect(costs.get(6)).toBeGreaterThan(prices.forbidden)
    expect(costs.get(9)).toBeLessThan(1)
  })

  it('lets nothing go before a table that has its heading with it', () => {
    const headed = rows(2, {block: blockOf({kind: 'section', section: 2})})
    expect(endsOf(fillPage, flowOf([...text(3), ...headed, ...text(6)])).at(-1)).toMatchObject({at: 5, waiting: 3})
    expect(endsOf(fillPage, flowOf([...text(3), ...rows(1), ...text(2), ...headed])).at(-1)).toMatchObject({
      at: 6,
      waiting: 3,
    })
  })

  it('places a figure that waits before a table does', () => {
    const figure = strip(60, {full: true, floats: 6, block: blockOf({kind: 'figure'})})
    const flow = flowOf([...text(5), figure, ...text(5), ...rows(2), ...text(3)])
    expect(endsOf(fillPage, flow).at(-1)).toMatchObject({at: 11, waiting: 5})
    expect(endsOf(fillPage, flow, {...later, at: 11, waiting: 5}).at(-1)).toMatchObject({at: 16, waiting: 11})
  })
})
