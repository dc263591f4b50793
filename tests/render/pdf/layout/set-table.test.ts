import {describe, expect, it} from 'vitest'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import type {Content} from '../../../../src/render/pdf/node.js'
import type {TableLook} from '../../../../src/render/pdf/table-look.js'
import {textNode} from '../../../support/paragraph-of.js'
import {box, set, text} from '../../../support/set-galley.js'

describe('a table', () => {
  const look: TableLook = {
    ...{overPt: 2, betweenPt: 1, underPt: 3, strong: 'black', fine: 'grey'},
    ...{abovePt: 4, belowPt: 5, indents: [1, 1], gapPt: 3},
  }
  const cell = (heightPt: number) => ({stack: [box(heightPt)], tag: 'TD' as const})
  const tableOf = (heights: readonly (readonly number[])[], dontBreakRows = true): Content => ({
    table: {body: heights.map(row => row.map(cell)), widths: [40, 60], headerRows: 1, dontBreakRows},
    look,
  })
  const rows = set(tableOf([[8, 12], ...Array.from({length: 4}, () => [10, 20])]))

  it('has a slice for each row, with its white and rules', () => {
    expect(rows.map(({heightPt}) => heightPt)).toEqual([2 + 4 + 12 + 5 + 1, 30, 30, 30, 32])
  })

  it('repeats its head, and keeps it with the first row', () => {
    expect(rows.map(({head}) => head?.heightPt)).toEqual([undefined, 24, 24, 24, 24])
    expect(rows.map(({price}) => price)).toEqual([0, prices.forbidden, prices.loneRow, 0, prices.loneRow])
  })

  it('repeats no head that takes more than a third of a page', () => {
    const heads = (heightPt: number) =>
      set(
        tableOf([
          [heightPt, 12],
          [10, 20],
          [10, 20],
        ]),
      ).map(({head}) => head !== undefined)
    expect(heads(500 / 3 - 12)).toEqual([false, true, true])
    expect(heads(500 / 3)).toEqual([false, false, false])
  })

  it('of two rows pays for both where it is divided', () => {
    expect(
      set(
        tableOf([
          [8, 12],
          [10, 20],
          [10, 20],
        ]),
      ).at(-1)?.price,
    ).toBe(2 * prices.loneRow)
  })

  it('minds a low row by itself beside one that is divided', () => {
    const lines = (words: number) => ({stack: [text(words)], tag: 'TD' as const})
    const table: Content = {
      table: {
        body: [[lines(1)], [lines(400)], [lines(400)], [lines(1)]],
        widths: [200],
        headerRows: 1,
        dontBreakRows: false,
      },
      look,
    }
    const all = set(table)
    expect(all.length).toBeGreaterThan(4)
    expect(all.at(-1)?.price).toBe(prices.loneRow)
  })

  it('has its name over the head that it repeats, and leaves notes where they were called', () => {
    const [first] = text(2).text
    const call = textNode([...(first ? [first, {...first, text: '1', note: 1}] : [])])
    const table: Content = {
      table: {
        body: [
          [{stack: [call], tag: 'TH'}, cell(8)],
          [cell(10), cell(20)],
        ],
        widths: [40, 60],
        headerRows: 1,
        dontBreakRows: true,
      },
      look,
      continued: box(9, {margin: [0, 0, 0, 6]}),
    }
    const [head, row] = set(table)
    expect([head?.notes, row?.head?.notes]).toEqual([[1], []])
    expect(row?.head?.heightPt).toBeCloseTo(9 + 6 + (head?.heightPt ?? 0))
  })

  it('has cells at the edges of their columns', () => {
    const lefts = rows[1]?.items.flatMap(({item}) => ('x' in item ? [item.x] : []))
    expect(lefts).toEqual([51, 95])
    const rules = rows[1]?.items.flatMap(({item}) => ('x1' in item ? [[item.x1, item.x2, item.y1]] : []))
    expect(rules).toEqual([
      [50, 94, 29.5],
      [94, 155, 29.5],
    ])
  })
})
