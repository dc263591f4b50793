import {describe, expect, it} from 'vitest'
import {breakPages} from '../../../../src/render/pdf/layout/break-pages.js'
import {fillPage} from '../../../../src/render/pdf/layout/fill-page.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Slice} from '../../../../src/render/pdf/layout/slice.js'
import {blockOf, flowOf, linesOfBlock, strip} from '../../../support/column.js'

/** Lines of one paragraph, with no price but those of its first and last lines. */
const paragraphOf = (count: number, call: number): readonly Slice[] => {
  const block = blockOf()
  const isHeld = (index: number) => index === 1 || index === count - 1
  return Array.from({length: count}, (_, index) =>
    strip(10, {block, price: isHeld(index) ? prices.forbidden : 0, notes: index === call ? [1] : []}),
  )
}

describe('breakPages', () => {
  it.each([130, 140, 150])('has no line by itself over a note that fills its page: %i points', heightPt => {
    const flow = flowOf(paragraphOf(9, 1), 100, [heightPt])
    const {pages, cost} = breakPages(flow)
    expect(cost).toBeLessThan(prices.forbidden)
    const counts = pages.map(({start, end}) => end.at - start.at)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9)
    expect(counts).not.toContain(1)
  })

  it('has no line by itself under a figure that waited', () => {
    const figure = strip(84, {floats: 6, glue: 6, full: true, block: blockOf({kind: 'figure'})})
    const flow = flowOf([...linesOfBlock(4), figure, ...paragraphOf(12, -1)])
    const counts = breakPages(flow).pages.map(
      ({start, end}) => fillPage(flow, start, {until: end}).filter(({frame}) => frame.heightPt === 10).length,
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(16)
    expect(counts).not.toContain(1)
  })

  it.each([
    [14, 4],
    [17, 5],
  ])('leaves a foot a seventh blank rather than an item by itself, and not one of a sixth: %i', (itemPt, count) => {
    const items = Array.from({length: 4}, (_, before) =>
      strip(itemPt, {block: blockOf({kind: 'item', before, after: 3 - before}), lines: 3}),
    )
    const text = strip(100 - 3 * itemPt, {block: blockOf({kind: 'box'})})
    const lead = strip(100, {block: blockOf({kind: 'box'})})
    const {pages} = breakPages(flowOf([lead, text, ...items, ...linesOfBlock(3)]))
    expect(pages.map(({end}) => end.at)).toEqual([1, count, 9])
  })

  it('leaves a page blank but for a line or two rather than do what is never done', () => {
    const held = [strip(), ...Array.from({length: 9}, () => strip(10, {price: prices.forbidden}))]
    const lead = strip(90, {block: blockOf({kind: 'box'})})
    const {pages, cost} = breakPages(flowOf([lead, ...linesOfBlock(2), ...held, ...linesOfBlock(2)]))
    expect(pages.map(({end}) => end.at)).toEqual([1, 3, 13, 15])
    expect(cost).toBeLessThan(prices.forbidden)
  })
})
