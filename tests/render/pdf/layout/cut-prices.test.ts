import {describe, expect, it} from 'vitest'
import {cutPrices, lastSectionOf} from '../../../../src/render/pdf/layout/cut-prices.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Slice} from '../../../../src/render/pdf/layout/slice.js'
import {linesOfBlock, strip} from '../../../support/column.js'
import {textNode} from '../../../support/paragraph-of.js'

const at = (slices: readonly Slice[], index: number): number => cutPrices(slices)[index] ?? NaN
const section = (number: number) => linesOfBlock(1, {kind: 'section', section: number})

describe('cutPrices', () => {
  it('minds nothing between two paragraphs, and what a slice says itself', () => {
    const text = [...linesOfBlock(3), ...linesOfBlock(4, {}, {price: 0.5})]
    expect(at(text, 1)).toBe(0)
    expect(at(text, 3)).toBe(0.5)
  })

  it('minds the last line or two of a section at the head of a page', () => {
    const text = [...linesOfBlock(8), ...section(2)]
    expect(at(text, 6)).toBe(prices.thinHead)
    expect(at(text, 5)).toBe(0)
    expect(at(text, 8)).toBe(0)
    expect(at(linesOfBlock(8), 6)).toBe(0)
  })

  it('counts lines, whichever slices they stand in', () => {
    const table = [...linesOfBlock(3), strip(40, {lines: 3}), ...section(2)]
    expect(at(table, 3)).toBe(0)
  })

  it('minds an item by itself, at the foot or the head, unless the list has but two', () => {
    const list = (count: number) =>
      Array.from({length: count}, (_, index) =>
        linesOfBlock(3, {kind: 'item', before: index, after: count - 1 - index}),
      ).flat()
    expect([0, 3, 6, 9].map(index => at(list(4), index))).toEqual([0, prices.loneItem, 0, prices.loneItem])
  })

  it('minds the two items of a list parted, unless each could be divided', () => {
    const pair = (first: number, second: number) => [
      ...linesOfBlock(first, {kind: 'item', before: 0, after: 1}),
      ...linesOfBlock(second, {kind: 'item', before: 1, after: 0}),
    ]
    expect([at(pair(1, 1), 1), at(pair(5, 3), 5), at(pair(3, 5), 3)]).toEqual([1, 1, 1].map(() => prices.partedPair))
    expect(at(pair(4, 4), 4)).toBe(0)
  })

  it('minds a list without the end of the paragraph that announces it', () => {
    const item = linesOfBlock(2, {kind: 'item', before: 0, after: 1})
    expect(at([...linesOfBlock(4), ...item], 4)).toBe(prices.unannounced)
    expect(at([...linesOfBlock(1, {kind: 'figure'}), ...item], 1)).toBe(0)
  })

  it('minds what parts rows that are rather kept together', () => {
    const rows = [...linesOfBlock(3, {node: {stack: [], keepWithNext: 'rather'}}), ...linesOfBlock(3)]
    expect(at(rows, 3)).toBe(prices.parted)
  })

  it('minds a figure without text between the head of a page and the next heading', () => {
    const figure = (after: readonly Slice[]) => [...linesOfBlock(3), ...linesOfBlock(1, {kind: 'figure'}), ...after]
    expect(at(figure(linesOfBlock(1, {kind: 'heading'})), 3)).toBe(prices.partedFigure)
    expect(at(figure(linesOfBlock(3)), 3)).toBe(0)
  })

  it('minds two pages for what a document opens with, wherever it is divided, and none for what follows it', () => {
    const opening = [...linesOfBlock(2, {kind: 'opening'}), ...linesOfBlock(2, {kind: 'opening'}), ...linesOfBlock(2)]
    expect([1, 2, 3, 4].map(index => at(opening, index))).toEqual([
      prices.dividedOpening,
      prices.dividedOpening,
      prices.dividedOpening,
      0,
    ])
  })

  it('minds a quotation without the end of its text most', () => {
    const text = [...linesOfBlock(3), ...linesOfBlock(3, {kind: 'comment'})]
    expect(at(text, 3)).toBe(prices.partedComment)
    expect(at(text, 4)).toBe(0)
  })

  it('minds a callout at the head of a page hardly, unless the text before it announces it', () => {
    const callout = linesOfBlock(3, {kind: 'comment', node: {stack: [], keepWithPrevious: 'rather'}})
    const after = (words: string) => at([...linesOfBlock(3, {node: textNode(words)}), ...callout], 3)
    expect(after('Nobody said so.')).toBe(prices.turnedCallout)
    expect(after('Mind this: ')).toBe(prices.partedComment)
  })
})

it('finds the last section, the colophon', () => {
  expect(lastSectionOf([...linesOfBlock(3), ...section(1), ...linesOfBlock(4), ...section(2)])).toBe(8)
  expect(lastSectionOf(linesOfBlock(3))).toBe(undefined)
})
