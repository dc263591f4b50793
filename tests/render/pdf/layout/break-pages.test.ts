import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {breakPages} from '../../../../src/render/pdf/layout/break-pages.js'
import {isLandscape} from '../../../../src/render/pdf/layout/fill-landscape.js'
import {fillPage} from '../../../../src/render/pdf/layout/fill-page.js'
import type {PageEnd} from '../../../../src/render/pdf/layout/flow.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Slice} from '../../../../src/render/pdf/layout/slice.js'
import {blockOf, flowOf, linesOfBlock, strip} from '../../../support/column.js'
import {leastCost} from '../../../support/other-ways.js'

/** Nobody waits for more than this: trying every way takes its time. */
const numRuns = Math.min(3000, Number(process.env['CESS_PROPERTY_RUNS'] ?? 150))

/** Something of a column: blocks of lines, headings, figures, comments, calls of notes. */
const block = fc
  .record({
    kind: fc.constantFrom('text', 'text', 'text', 'section', 'heading', 'figure', 'comment', 'item', 'box' as const),
    isLandscape: fc.boolean(),
    lines: fc.integer({min: 1, max: 5}),
    glue: fc.constantFrom(0, 4, 9),
    note: fc.option(fc.integer({min: 1, max: 3}), {nil: undefined, freq: 4}),
    heightPt: fc.constantFrom(10, 14, 30, 55),
  })
  .map(({kind, lines, glue, note, heightPt, isLandscape}): readonly Slice[] => {
    const own = blockOf({kind, section: kind === 'section' ? 2 : 1})
    const notes = note === undefined ? [] : [note]
    if (isLandscape && (kind === 'figure' || kind === 'heading')) return table(lines, {glue, block: own}, notes)
    const isWhole = kind === 'figure' || kind === 'box'
    if (isWhole) {
      const floats = kind === 'figure' ? {floats: 6, full: true, forms: [strip(heightPt * 0.8)]} : {}
      return [strip(heightPt, {glue, notes, block: own, ...floats})]
    }
    return Array.from({length: kind === 'text' ? lines : 1}, (_, index) =>
      strip(10, {
        ...{block: own, glue: index ? 0 : glue, notes: index === lines - 1 ? notes : []},
        price: index === 1 || (index > 1 && index === lines - 1) ? prices.forbidden : 0,
        ...(kind === 'section' && {full: true}),
      }),
    )
  })

/** Rows on a sheet on its side, those after the first under a head. */
const table = (count: number, said: Partial<Slice>, notes: readonly number[]): readonly Slice[] =>
  Array.from({length: count}, (_, row) =>
    strip(10, {...said, landscape: true, full: true, ...(row ? {glue: 0, head: strip(8)} : {notes})}),
  )

/** Calls of a note after the first bring nothing along. */
const calledOnce = (slices: readonly Slice[]): readonly Slice[] => {
  const called = new Set<number>()
  return slices.map(slice => {
    const notes = slice.notes.filter(number => !called.has(number))
    for (const number of notes) called.add(number)
    return {...slice, notes, ...(slice.forms && {forms: slice.forms.map(form => ({...form, notes}))})}
  })
}

const columns = fc
  .tuple(
    fc.array(block, {minLength: 1, maxLength: 6}),
    fc.array(fc.constantFrom(10, 30, 60, 120), {minLength: 3, maxLength: 3}),
  )
  .map(([blocks, notes]) => flowOf(calledOnce(blocks.flat()), 70, notes))

describe('breakPages', () => {
  it('finds the cheapest of all ways to break a column', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(columns, flow => {
        expect(breakPages(flow).cost).toBeCloseTo(leastCost(flow), 9)
      }),
      {numRuns},
    )
  })

  it('goes on from a dear page that leaves a note for the next one, if that is then better filled', () => {
    const [block, {forbidden}] = [blockOf(), prices]
    const cuts = [0, forbidden, 0, 0, forbidden, 0, forbidden, 0, forbidden, 0, forbidden, forbidden, 0, forbidden]
    const calls = new Map([
      [8, 3],
      [11, 1],
    ])
    const lines = cuts.map((price, index) => {
      const note = calls.get(index)
      return strip(10, {block, price, glue: index === 5 ? 4 : index === 12 ? 9 : 0, notes: note ? [note] : []})
    })
    const row = strip(10, {landscape: true, full: true, block: blockOf({kind: 'figure'})})
    const flow = flowOf([...lines, row], 70, [30, 30, 60])
    const {cost, pages} = breakPages(flow)
    expect(cost).toBeCloseTo(leastCost(flow), 9)
    expect(pages.map(({end}) => end.at)).toEqual([5, 9, 10, 12, 15, 15])
  })

  it('passes over no end of a page that costs less than it is said to at least', () => {
    fc.assert(
      fc.property(columns, flow => {
        const {pages} = breakPages(flow)
        const cheaper: number[] = []
        for (const {start} of pages) {
          let [said, from] = [0, -1]
          const isDear = (at: number, leastCost: number) => {
            from = at
            said = leastCost
            return false
          }
          const weigh = ({at, cost}: PageEnd) => {
            if (at === from && cost < said - 1e-9) cheaper.push(at)
          }
          fillPage(flow, start, {weigh, isDear, isDesperate: true})
        }
        expect(cheaper).toEqual([])
      }),
      {numRuns},
    )
  })

  it('places every slice once, in order but for what waits, and every line of every note', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(columns, flow => {
        const {pages, cost} = breakPages(flow)
        expect(pages.reduce((sum, {end}) => sum + end.cost, 0)).toBeCloseTo(cost, 9)
        const placed = pages.flatMap(({start, end}) => fillPage(flow, start, {until: end}))
        const heads = new Set(flow.slices.flatMap(({head}) => head ?? []))
        const slices = placed
          .filter(({frame}) => !heads.has(frame))
          .map(({frame}) => flow.slices.findIndex(slice => slice === frame || slice.forms?.includes(frame)))
        expect(slices.toSorted((a, b) => a - b)).toEqual(flow.slices.map((_, index) => index))
        const [others, rows] = [false, true].map(isRow =>
          slices.filter(index => !flow.slices[index]?.floats && isRow === (flow.slices[index]?.landscape ?? false)),
        )
        expect(others).toEqual(others?.toSorted((a, b) => a - b))
        expect(rows).toEqual(rows?.toSorted((a, b) => a - b))
        const called = flow.slices.flatMap(({notes}) => notes)
        const printed = pages.flatMap(({end}) => end.notes.parts)
        const sum = (number: number) =>
          printed.reduce((all, part) => all + (part.number === number ? part.toPt - part.fromPt : 0), 0)
        expect(called.map(sum)).toEqual(called.map(number => flow.notes.note(number).heightPt))
      }),
      {numRuns},
    )
  })

  it('draws nothing over anything, nor over the notes', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(columns, flow => {
        for (const {start, end} of breakPages(flow).pages) {
          const placed = fillPage(flow, start, {until: end})
          placed.reduce((lowest, {frame, y}) => {
            expect(y).toBeGreaterThanOrEqual(lowest - 0.01)
            return y + frame.heightPt
          }, 0)
          const lowest = Math.max(0, ...placed.map(({frame, y}) => y + frame.heightPt))
          // Only what is taller than a page may be.
          const areaPt = isLandscape(flow, start) ? flow.landscapePt : flow.areaPt
          const roomPt = placed.length > 1 ? areaPt : Infinity
          expect(lowest + end.notes.heightPt).toBeLessThanOrEqual(roomPt + 0.02)
        }
      }),
      {numRuns},
    )
  })

  it('turns the sheet for nothing else, and for all that wants it', () => {
    fc.assert(
      fc.property(columns, flow => {
        for (const {start, end} of breakPages(flow).pages) {
          const turned = isLandscape(flow, start)
          const frames = fillPage(flow, start, {until: end}).flatMap(({frame}) =>
            flow.slices.filter(one => one === frame),
          )
          expect(frames.filter(({landscape = false}) => landscape !== turned)).toEqual([])
        }
      }),
      {numRuns},
    )
  })

  it('shares one great blank between two feet', () => {
    const tall = strip(60, {block: blockOf({kind: 'box'})})
    const slices = [...Array.from({length: 17}, () => strip()), tall, ...Array.from({length: 6}, () => strip())]
    const {pages} = breakPages(flowOf(slices))
    const blanks = pages.slice(0, -1).map(({end}) => end.blank)
    expect(Math.max(...blanks)).toBeLessThan(0.25)
  })

  it('leaves the greater blank before what has no room, and a small one in the text before that', () => {
    const tall = strip(90, {block: blockOf({kind: 'box'})})
    const slices = [...Array.from({length: 15}, () => strip()), tall, ...Array.from({length: 6}, () => strip())]
    const [first, second] = breakPages(flowOf(slices)).pages.map(({end}) => end.blank)
    expect(first).toBeLessThan(0.21)
    expect(second).toBeGreaterThan(first ?? 1)
  })

  it('fills the first pages rather than later ones, where it costs the same', () => {
    const slices = Array.from({length: 15}, () => strip())
    expect(breakPages(flowOf(slices)).pages[0]?.end.blank).toBe(0)
  })

  it('goes on with a text where that leaves a great blank for the end of the next page', () => {
    const tall = strip(60, {block: blockOf({kind: 'box'})})
    const slices = [...Array.from({length: 17}, () => strip()), tall, ...Array.from({length: 6}, () => strip())]
    const [first] = breakPages(flowOf(slices)).pages
    expect(first?.end.blank).toBeLessThan(0.15)
  })

  it.each([
    ['a callout', 'rather', 47],
    ['a quotation', true, 45],
  ] as const)('ends a paragraph that has room, for %s that has none', (_, keepWithPrevious, end) => {
    const block = blockOf({node: {stack: []}})
    const text = Array.from({length: 17}, (_line, index) =>
      strip(10, {block, price: index === 16 ? prices.forbidden : 0}),
    )
    const comment = strip(40, {block: blockOf({kind: 'comment', node: {stack: [], keepWithPrevious}})})
    const figure = strip(300, {floats: 6, full: true, block: blockOf({kind: 'figure'})})
    const endsOf = (slices: readonly Slice[]) => breakPages(flowOf(slices, 500)).pages.map(one => one.end.at)
    const [before, after] = [linesOfBlock(30), linesOfBlock(12)]
    expect(endsOf([...before, ...text, comment, ...after])[0]).toBe(end)
    // A figure without room before that paragraph stands at the head of the next page.
    expect(endsOf([...before, figure, ...text, comment, ...after])[0]).toBe(end + 1)
  })

  it('gives a document without text one page', () => {
    expect(breakPages(flowOf([])).pages.length).toBeLessThanOrEqual(1)
  })
})
