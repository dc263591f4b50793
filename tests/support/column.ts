import {cutPrices, lastSectionOf} from '../../src/render/pdf/layout/cut-prices.js'
import type {FlowBlock} from '../../src/render/pdf/layout/flow-blocks.js'
import type {Flow} from '../../src/render/pdf/layout/flow.js'
import type {NoteFrame} from '../../src/render/pdf/layout/note-frames.js'
import type {Slice} from '../../src/render/pdf/layout/slice.js'
import type {Content} from '../../src/render/pdf/node.js'

/** A block of the text; by default a free one in section 1. */
export function blockOf(said: Partial<FlowBlock> = {}): FlowBlock {
  const node: Content = {stack: []}
  return {node, kind: 'text', section: 1, ...said}
}

/** A slice that draws a rectangle as tall as it is: a line of text, unless told otherwise. */
export function strip(heightPt = 10, said: Partial<Slice> = {}): Slice {
  const items = [{type: 'vector' as const, item: {type: 'rect' as const, x: 0, y: 0, w: 10, h: heightPt}}]
  return {heightPt, items, notes: [], lines: 1, glue: 0, price: 0, block: blockOf(), ...said}
}

/** Lines of one block. */
export function linesOfBlock(count: number, said: Partial<FlowBlock> = {}, first: Partial<Slice> = {}): Slice[] {
  const block = blockOf(said)
  return Array.from({length: count}, (_, index) => strip(10, {block, ...(index === 0 && first)}))
}

/** Notes of heights in points, by number from 1, that may be divided at each of their lines of 10 points but the first and the last. */
const noteOf = (heightPt: number): NoteFrame => ({
  ...{heightPt, items: [], notes: [], lines: heightPt / 10},
  cutsPt: Array.from({length: Math.max(0, heightPt / 10 - 3)}, (_, index) => 20 + index * 10),
})

/** Slices on pages of a height in points, with notes of some heights. */
export function flowOf(slices: readonly Slice[], areaPt = 100, notes: readonly number[] = []): Flow {
  const note = (number: number) => noteOf(notes[number - 1] ?? 0)
  return {
    slices,
    cuts: cutPrices(slices),
    lastSection: lastSectionOf(slices),
    areaPt,
    landscapePt: areaPt * 0.6,
    notes: {spaces: {abovePt: 10, betweenPt: 2}, note},
  }
}
