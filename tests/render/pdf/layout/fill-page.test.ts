import {describe, expect, it} from 'vitest'
import {fillPage} from '../../../../src/render/pdf/layout/fill-page.js'
import type {Flow, PageEnd, PageStart} from '../../../../src/render/pdf/layout/flow.js'
import {cutPrice, footPrice, idlePrice, prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Slice} from '../../../../src/render/pdf/layout/slice.js'
import {blockOf, flowOf, linesOfBlock, strip} from '../../../support/column.js'
import {textNode} from '../../../support/paragraph-of.js'

const later: PageStart = {at: 0, carry: [], isFirst: false}

function endsOf(flow: Flow, start: PageStart = later): readonly PageEnd[] {
  const ends: PageEnd[] = []
  fillPage(flow, start, {weigh: end => ends.push(end), isDesperate: true})
  return ends
}

const heightsAt = (flow: Flow, until: number, start: PageStart = later): readonly number[] =>
  fillPage(flow, start, {until: {at: until, waiting: undefined}}).map(({y}) => y)

const lines = (count: number, glue = 0): readonly Slice[] => Array.from({length: count}, () => strip(10, {glue}))
const figure = (heightPt: number, said: Partial<Slice> = {}) =>
  strip(heightPt, {floats: 6, glue: 6, full: true, block: blockOf({kind: 'figure'}), ...said})

describe('fillPage', () => {
  it('weighs every end up to the last slice that fits', () => {
    expect(endsOf(flowOf(lines(12))).map(({at}) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(endsOf(flowOf(lines(12))).map(({blank}) => blank)[6]).toBeCloseTo(0.3)
  })

  it('lets white fall away at the head, and nowhere else', () => {
    expect(heightsAt(flowOf(lines(3, 5)), 3)).toEqual([0, 15, 30])
    const begun = [strip(0, {items: [], glue: 8, lines: 0}), ...lines(2, 5)]
    expect(heightsAt(flowOf(begun), 3)).toEqual([0, 0, 15])
  })

  it('places something, however tall', () => {
    expect(endsOf(flowOf([strip(300), strip()])).map(({at}) => at)).toEqual([1])
  })

  it('repeats a head over what begins a page', () => {
    const rows = [strip(20), strip(10, {head: strip(20)}), strip(10, {head: strip(20)})]
    expect(heightsAt(flowOf(rows), 3)).toEqual([0, 20, 30])
    expect(heightsAt(flowOf(rows), 3, {...later, at: 1})).toEqual([0, 20, 30])
    expect(heightsAt(flowOf(rows), 3, {...later, at: 2})).toEqual([0, 20])
  })

  it('takes a lower form of a picture where it has room, at a price', () => {
    const picture = strip(50, {forms: [strip(40), strip(30)]})
    const [whole, lower] = [1, 6].map(count => endsOf(flowOf([...lines(count), picture])).at(-1))
    expect(whole?.cost).toBeLessThan(lower?.cost ?? 0)
    expect(endsOf(flowOf([...lines(6), picture])).map(({at}) => at)).toContain(7)
    expect(endsOf(flowOf([...lines(8), picture])).map(({at}) => at)).not.toContain(9)
  })

  it('steps clear of what hangs beside earlier blocks, over the full width alone', () => {
    const slices = [strip(10, {reachPt: 50}), strip(), strip(10, {full: true})]
    expect(heightsAt(flowOf(slices), 3)).toEqual([0, 10, 50])
  })

  it('has room for what hangs beside the text', () => {
    expect(endsOf(flowOf([...lines(7), strip(10, {reachPt: 40})])).map(({at}) => at)).not.toContain(8)
    expect(endsOf(flowOf([...lines(6), strip(10, {reachPt: 40})])).at(-1)).toMatchObject({at: 7, blank: 0})
  })

  it('begins nothing in less room than it wants', () => {
    const slices = [...lines(5), strip(10, {wantsPt: 60})]
    expect(endsOf(flowOf(slices)).map(({at}) => at)).toEqual([1, 2, 3, 4, 5])
  })

  it('lets page 1 end with its opening where the text has no use for the rest', () => {
    const slices = [...lines(6), strip(10, {wantsPt: 45})]
    const [first, second] = [true, false].map(isFirst => endsOf(flowOf(slices), {...later, isFirst}).at(-1))
    expect(first?.cost).toBe(prices.page)
    expect(second?.cost).toBeGreaterThan(prices.page)
    const early = endsOf(flowOf([...lines(3), strip(10, {wantsPt: 45})]), {...later, isFirst: true})
    expect(early.find(({at}) => at === 3)?.cost).toBeGreaterThan(prices.page)
  })

  it('minds page 1 that ends before a text with the room that it wants, section or not', () => {
    const extra = (wantsPt: number, price = 0) => {
      const [section, last] = [1, 2].map(number => blockOf({kind: 'section', section: number}))
      const text = [strip(10, {wantsPt, block: section}), strip(10, {price: prices.forbidden}), strip(30, {price})]
      const slices = [...lines(7), ...text, strip(10, {block: last})]
      const end = endsOf(flowOf(slices), {...later, isFirst: true})
      const {cost = 0, blank = 0} = end.find(({at}) => at === 7) ?? {}
      return cost - prices.page - footPrice(blank)
    }
    expect(extra(20)).toBeCloseTo(idlePrice(0.3))
    expect(extra(20, prices.partedComment)).toBeCloseTo(idlePrice(0.3))
    expect(extra(20, prices.forbidden)).toBeCloseTo(0)
    expect(extra(31)).toBeCloseTo(-footPrice(0.3))
  })

  it('minds a foot that is not blank for want of room, more than one under what has none', () => {
    const blankAt = (at: number, next: readonly Slice[]) => {
      const end = endsOf(flowOf([...lines(7), ...next])).find(one => one.at === at)
      return (end?.cost ?? 0) - prices.page - footPrice(end?.blank ?? 0)
    }
    const [tall, heading] = [strip(40), strip(10, {block: blockOf({kind: 'heading'})})]
    const [free, held] = [strip(), strip(10, {price: prices.forbidden})]
    expect(blankAt(7, [free, free])).toBeCloseTo(idlePrice(0.3))
    expect(blankAt(7, [tall])).toBeCloseTo(0)
    expect(blankAt(6, [tall])).toBeCloseTo(idlePrice(0.4))
    expect(blankAt(7, [heading, held, held, free])).toBeCloseTo(idlePrice(0.3))
    expect(blankAt(7, [heading, held, held, held])).toBeCloseTo(0)
    const [section, end] = [1, 2].map(number => strip(10, {block: blockOf({kind: 'section', section: number})}))
    expect(section && end && blankAt(7, [section, free, end])).toBeCloseTo(0)
  })

  it('minds no foot that is blank for a price that a page ends at further on', () => {
    const slices = [...lines(7), strip(), strip(40, {price: prices.parted}), strip()]
    const end = endsOf(flowOf(slices)).find(({at}) => at === 7)
    expect(end?.cost).toBeCloseTo(prices.page + footPrice(0.3))
  })

  it('minds a foot that is blank under a paragraph whose rest has room, whatever would stay with that', () => {
    // The last two lines of a paragraph are never parted.
    const textOf = (words: string) =>
      linesOfBlock(9, {kind: 'text', node: textNode(words)}).map((slice, index) =>
        index === 8 ? {...slice, price: prices.forbidden} : slice,
      )
    const text = textOf('Nobody said so.')
    const figure = (heightPt: number) => strip(heightPt, {price: prices.parted})
    const extraAt = (at: number, slices: readonly Slice[]) => {
      const end = endsOf(flowOf(slices)).find(one => one.at === at)
      return (end?.cost ?? 0) - prices.page - footPrice(end?.blank ?? 0)
    }
    expect(extraAt(7, [...text, figure(40), strip()])).toBeCloseTo(cutPrice(0.3))
    expect(extraAt(7, [...linesOfBlock(12, {kind: 'text'}), figure(40), strip()])).toBeCloseTo(idlePrice(0.3))
    expect(cutPrice(0.3)).toBeLessThan(idlePrice(0.3))
    // What it announces has a better claim to it.
    const next = (kind: 'comment' | 'item') => strip(40, {price: prices.parted, block: blockOf({kind, after: 1})})
    expect(extraAt(7, [...text, next('item'), strip()])).toBeCloseTo(0)
    expect(extraAt(7, [...textOf('They said: '), next('comment'), strip()])).toBeCloseTo(0)
    expect(extraAt(7, [...text, next('comment'), strip()])).toBeGreaterThan(0)
    expect(cutPrice(1 / 13)).toBe(prices.cutText)
  })

  it('minds the foot before a history and before the colophon like every other', () => {
    const end = (section: number) => linesOfBlock(5, {kind: 'section', section})
    const costAt7 = (next: readonly Slice[]) => endsOf(flowOf([...lines(7), ...next])).find(({at}) => at === 7)?.cost
    expect(costAt7(end(1))).toBeCloseTo(prices.page + footPrice(0.3))
    expect(costAt7([...end(1), ...end(2)])).toBeCloseTo(prices.page + footPrice(0.3))
  })

  it('counts the notes of what would have room, and the least height of a picture', () => {
    const idleAt = (next: Slice) => {
      const end = endsOf(flowOf([...lines(7), next, strip()], 100, [60])).find(one => one.at === 7)
      return (end?.cost ?? 0) > prices.page + footPrice(end?.blank ?? 0) + 1e-9
    }
    expect([strip(), strip(10, {notes: [1]}), strip(40), strip(40, {forms: [strip(25)]})].map(idleAt)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('minds a section that begins at the foot with few lines, where it goes on', () => {
    const begun = (count: number) => [...linesOfBlock(1, {kind: 'section'}), ...linesOfBlock(count)]
    const costAt = (at: number) => {
      const slices = [...lines(5), ...begun(6)]
      return endsOf(flowOf(slices, 200)).find(end => end.at === at)?.cost ?? 0
    }
    expect(costAt(7) - costAt(10)).toBeGreaterThan(2.9 * prices.thinFoot)
  })

  it('minds a last section without company', () => {
    const last = (before: number, at = 0) => {
      const slices = [...lines(before), ...linesOfBlock(4, {kind: 'section', section: 9})]
      return endsOf(flowOf(slices, 50), {...later, at}).at(-1)?.cost ?? 0
    }
    expect([last(0), last(0, 2)]).toEqual([last(1), last(1)].map(cost => cost + prices.loneEnd))
  })
})

describe('a figure', () => {
  it('waits for the next page where it has no room, with text before it', () => {
    const slices = [...lines(5), figure(60), ...lines(8)]
    const ends = endsOf(flowOf(slices))
    // 42 points of text are the least.
    expect(ends.map(({at, waiting}) => [at, waiting])).toEqual([...[1, 2, 3, 4, 5].map(at => [at, undefined]), [11, 5]])
  })

  it('does not wait behind what takes the full width, nor for a comment', () => {
    const after = (said: Partial<Slice>) => endsOf(flowOf([...lines(5), figure(60), strip(10, said), ...lines(8)]))
    expect(after({full: true}).map(({at}) => at)).toEqual([1, 2, 3, 4, 5])
    expect(after({block: blockOf({kind: 'comment'})}).map(({at}) => at)).toEqual([1, 2, 3, 4, 5])
  })

  it('stands at the head of the next page, its white under it', () => {
    const slices = [...lines(5), figure(60), ...lines(8)]
    expect(heightsAt(flowOf(slices), 14, {...later, at: 11, waiting: 5})).toEqual([0, 66, 76, 86])
  })

  it.each([
    [2, [0, 10, 26]],
    [4, [0, 66, 76, 86]],
  ])('stands after the end of a paragraph that is short, else before it: %i', (left, heights) => {
    const text = linesOfBlock(6)
    const slices = [figure(60), ...text]
    const start = {...later, at: 7 - left, waiting: 0}
    expect(heightsAt(flowOf(slices), 7, start)).toEqual(heights)
  })

  it('leaves little white behind where it went away', () => {
    const slices = [...lines(5), figure(60), strip(10, {glue: 12, ownPt: 0}), ...lines(8)]
    expect(heightsAt(flowOf(slices), 8)[5]).toBe(54)
  })
})

describe('notes', () => {
  it('stand on the page of their call', () => {
    const slices = [strip(10, {notes: [1]}), ...lines(12)]
    const ends = endsOf(flowOf(slices, 100, [30]))
    expect(ends.at(-1)).toMatchObject({at: 6, blank: 0, notes: {heightPt: 40, carry: []}})
  })

  it('give way to the text, at a price', () => {
    const slices = [strip(10, {notes: [1]}), ...lines(12)]
    const ends = endsOf(flowOf(slices, 100, [60]))
    expect(ends.map(({at}) => at)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(ends.at(-1)?.notes.carry).toEqual([{number: 1, fromPt: 20, toPt: 60}])
    expect(ends.at(-1)?.cost).toBeCloseTo(prices.page + prices.carriedNote)
  })

  it('go on on the next page, before all others', () => {
    const carry = [{number: 1, fromPt: 20, toPt: 60}]
    const slices = [strip(10, {notes: [2]}), strip()]
    const end = endsOf(flowOf(slices, 100, [60, 10]), {...later, carry}).at(-1)
    expect(end?.notes.parts.map(({number}) => number)).toEqual([1, 2])
  })

  it('cost more where they go on once more', () => {
    const carry = [{number: 1, fromPt: 0, toPt: 300}]
    const again = [{number: 1, fromPt: 20, toPt: 300}]
    const costs = [[], carry, again].map(before => {
      const flow = flowOf([strip(100)], 150, [300])
      return endsOf(flow, {...later, carry: before}).at(-1)?.cost
    })
    expect(costs[1]).toBeCloseTo(prices.page + prices.carriedAgain)
    expect(costs[2]).toBeCloseTo(prices.page + prices.carriedAgain)
  })

  it('fill a page of their own after the last line', () => {
    const carry = [{number: 1, fromPt: 0, toPt: 300}]
    const [end] = endsOf(flowOf([], 100, [300]), {...later, carry})
    expect(end?.notes).toMatchObject({heightPt: 100, carry: [{fromPt: 90}]})
  })
})
