import {describe, expect, it} from 'vitest'
import {galley, type Setting} from '../../../../src/render/pdf/layout/galley.js'
import {KeptBlocks} from '../../../../src/render/pdf/layout/kept-blocks.js'
import {topOf} from '../../../../src/render/pdf/layout/note-cuts.js'
import {MeasuredPictures} from '../../../../src/render/pdf/layout/pictures.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import {heightOf, type Slice} from '../../../../src/render/pdf/layout/slice.js'
import type {CanvasNode, Content, PictureNode, StackNode, TextNode} from '../../../../src/render/pdf/node.js'
import type {TableLook} from '../../../../src/render/pdf/table-look.js'
import {TypeLine} from '../../../../src/render/pdf/setting/type-line.js'
import {linesOf, textNode} from '../../../support/paragraph-of.js'

const setting: Setting = {
  rules: {lang: 'fr', hyphenation: new Map()},
  kept: new KeptBlocks(),
  blocks: new Map(),
  areaPt: 500,
  landscape: {x: 50, widthPt: 400, areaPt: 300},
  // As tall as they are wide.
  pictures: new MeasuredPictures(node => Object.assign(node, {_width: node.width, _height: node.width})),
  yielded: new Set(),
  closer: new Map(),
}
const column = {x: 50, widthPt: 200}
const set = (node: Content, more: Partial<Setting> = {}): readonly Slice[] =>
  galley(node, column, {...setting, ...more})

function text(words: number, more: Partial<TextNode> = {}): TextNode {
  const node = textNode('mot '.repeat(words), more)
  linesOf(node, column.widthPt)
  return node
}

const box = (heightPt: number, more: Partial<CanvasNode> = {}): CanvasNode => ({
  canvas: [{type: 'rect', x: 0, y: 0, w: 10, h: heightPt}],
  takesPt: heightPt,
  ...more,
})
const margin = (top: number, left = 0): Pick<Content, 'margin'> => ({margin: [left, top, 0, 0]})
const leftOf = ({items: [first]}: Slice): number => (first && 'x' in first.item ? first.item.x : NaN)

describe('galley', () => {
  it('sets a paragraph line by line, and keeps two together at either end', () => {
    const slices = set(text(60, margin(6)))
    expect(slices.length).toBeGreaterThan(5)
    expect(slices.map(({glue}) => glue).slice(0, 3)).toEqual([6, 0, 0])
    const held = slices.map(({price}) => price === prices.forbidden)
    expect([held[0], held[1], held[2], held.at(-2), held.at(-1)]).toEqual([false, true, false, false, true])
    expect(slices.every(slice => Math.abs(leftOf(slice) - 50) < 1)).toBe(true)
  })

  it('ends no page inside a line of code', () => {
    const code = ['un', 'deux', 'mot '.repeat(20), 'trois', 'quatre'].join('\n')
    const slices = set(text(0, {...textNode(code), turned: {roomPt: 10, color: '#000000'}}))
    const held = slices.map(({price}) => price === prices.forbidden)
    expect(held.length).toBeGreaterThan(6)
    // Two lines stand at either end, and what goes on from the long one with it.
    const turned = held.length - 5
    expect(held).toEqual([false, true, false, ...Array.from({length: turned}, () => true), false, true])
  })

  it('adds up the white of what begins together, and moves in by margins', () => {
    const [first] = set({stack: [box(10, margin(3, 4))], ...margin(5, 7)})
    expect(first?.glue).toBe(8)
    expect(first && leftOf(first)).toBe(61)
  })

  it('sets what turns the sheet as wide as that is on its side', () => {
    const words = text(60)
    const upright = set(words)
    const turned = set({...words, landscape: true})
    expect(turned.length).toBeLessThan(upright.length * 0.7)
    expect([...upright.map(({landscape}) => landscape), ...turned.map(({landscape}) => landscape)]).toEqual([
      ...upright.map(() => undefined),
      ...turned.map(() => true),
    ])
  })

  it('keeps what must stay with what follows it, with white or nothing between', () => {
    const pairs: readonly Content[][] = [
      [box(10, {keepWithNext: true}), box(20)],
      [box(10, {keepWithNext: true}), {stack: []}, box(20)],
      [box(10, {keepWithNext: true}), {stack: [], ...margin(4)}, box(20)],
    ]
    for (const stack of pairs) expect(set({stack}).at(-1)?.price).toBe(prices.forbidden)
    expect(set({stack: [box(10, {keepWithNext: 'rather'}), box(20)]})[1]?.price).toBe(0)
  })

  it('makes one slice of what is not divided, and several of what no page holds', () => {
    const stack = [text(60), text(60)]
    const whole = set({stack, unbreakable: true})
    expect(whole.length).toBe(1)
    expect(whole[0]?.heightPt).toBeCloseTo(heightOf(set({stack})))
    expect(set({stack, unbreakable: true}, {areaPt: 50}).length).toBeGreaterThan(5)
  })

  it('gives a block the height that it takes, whatever it holds', () => {
    expect(set({stack: [box(10, margin(-4))], takesPt: 3})).toMatchObject([{heightPt: 3, glue: 0}])
  })

  it('lets what is fixed stand on the sheet', () => {
    const [slice] = set(box(10, {absolutePosition: {x: 5, y: 300}}))
    expect(slice).toMatchObject({heightPt: 0, fixed: true})
    expect(slice && [leftOf(slice), ...slice.items.map(topOf)]).toEqual([5, 300])
  })

  it('sets columns side by side', () => {
    const columns = [box(10, {width: 40}), box(30, {width: 40})]
    const [slice] = set({columns, columnGap: 5})
    expect(slice?.heightPt).toBe(30)
    expect(slice?.items.map(({item}) => 'x' in item && item.x)).toEqual([50, 95])
  })

  it('draws a bar along what it stands beside, white and all', () => {
    const bar = {color: 'red', widthPt: 2}
    const [first, second] = set({stack: [box(10, margin(4)), box(10, margin(3))], bar})
    expect([first?.glue, first?.heightPt, second?.glue]).toEqual([0, 14, 3])
    expect(first?.bars).toEqual([{x: 50, ...bar}])
    expect(first?.bars?.[0]).toBe(second?.bars?.[0])
  })

  it('sets a picture in each of its forms', () => {
    const forms = [
      {width: 80, leftPt: 10},
      {width: 60, leftPt: 20},
    ]
    const picture: PictureNode = {image: 'a', width: 80, forms, ...margin(0, 10)}
    const [slice] = set({stack: [box(5), picture], picture, unbreakable: true, floats: 9})
    expect([slice?.heightPt, ...(slice?.forms ?? []).map(({heightPt}) => heightPt)]).toEqual([85, 65])
    expect(slice?.floats).toBe(9)
    expect(slice?.forms?.[0]?.items[1]?.item).toMatchObject({x: 70, _width: 60})
  })

  it('leaves out what stands elsewhere, and takes it in there', () => {
    const others = box(30)
    const opening: StackNode = {stack: [box(10), {stack: [others]}]}
    const yields = opening.stack[1] as StackNode
    const root: StackNode = {stack: [{...opening, yields}, box(7), {stack: [], standIn: yields}]}
    const heights = (more: Partial<Setting>) => set(root, more).map(({heightPt}) => heightPt)
    expect(heights({})).toEqual([10, 30, 7])
    expect(heights({yielded: new Set([yields])})).toEqual([10, 7, 30])
  })

  it('has less white above what was set closer', () => {
    const node = box(10, margin(8))
    expect(set(node, {closer: new Map([[node, 0.5]])})[0]?.glue).toBe(4)
  })
})

describe('what hangs beside a block', () => {
  const hang = (heightPt: number, free?: true) =>
    ({node: box(heightPt), xPt: -20, widthPt: 15, align: 'top', ...(free && {free})}) as const

  it('stands beside its first line', () => {
    const [first] = set({stack: [text(10, margin(6))], hangs: [hang(5)]})
    expect(first?.items.map(({type}) => type)).toEqual(['vector', 'line'])
    expect(first && leftOf(first)).toBe(30)
  })

  it('makes a block as tall as it is, and stays with it', () => {
    const slices = set({stack: [text(2)], hangs: [hang(100)]})
    expect(heightOf(slices)).toBeCloseTo(100)
    expect(slices.at(-1)?.price).toBe(prices.forbidden)
  })

  it('reaches below a block that it is free of', () => {
    const slices = set({stack: [text(2)], hangs: [hang(100, true)]})
    expect(heightOf(slices)).toBeLessThan(30)
    expect(slices[0]?.reachPt).toBeCloseTo(100)
  })

  it('shares a baseline with the first line', () => {
    const label = text(1, {base: {...textNode('').base, sizePt: 6}})
    const [first] = set({stack: [text(10)], hangs: [{...hang(0), node: label, align: 'baseline'}]})
    const baselines = first?.items.flatMap(({item}) => (item instanceof TypeLine ? [item.y + item.parts.ascentPt] : []))
    expect(baselines?.[0]).toBeCloseTo(baselines?.at(-1) ?? NaN)
    expect(first?.lines).toBe(1)
  })
})

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

  it('has its name over the head that it repeats, and leaves notes where they were called', () => {
    const [first] = text(2).text
    const call = textNode([...(first ? [first, {...first, text: '1', note: 1}] : [])])
    linesOf(call, 40)
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
