import {describe, expect, it} from 'vitest'
import {topOf} from '../../../../src/render/pdf/layout/note-cuts.js'
import {prices} from '../../../../src/render/pdf/layout/prices.js'
import {heightOf, type Slice} from '../../../../src/render/pdf/layout/slice.js'
import {NoRoom} from '../../../../src/render/pdf/no-room.js'
import type {Content, PictureNode, StackNode} from '../../../../src/render/pdf/node.js'
import {textNode} from '../../../support/paragraph-of.js'
import {box, set, text} from '../../../support/set-galley.js'

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

  it('tells of words in a column that they stand in letter by letter, but not of those that fit', () => {
    const {sizePt} = textNode('').base
    const narrow = (node: Content, widthPt: number) => () => set({columns: [{...node, width: widthPt}], columnGap: 0})
    expect(narrow(textNode('liaison rompue'), sizePt * 2)).toThrow(new NoRoom('liaison rompue'))
    expect(narrow(textNode('1'), sizePt * 2)).not.toThrow()
    expect(narrow(textNode('liaison rompue'), sizePt * 4)).not.toThrow()
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

  it('parts nothing from the white below it', () => {
    const slices = set({...text(10), margin: [0, 0, 0, 8]})
    expect(slices.at(-1)).toMatchObject({glue: 8, heightPt: 0, price: prices.forbidden, block: slices[0]?.block})
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

  it.each(['section', 'heading'] as const)('keeps a %s without text with the next section', kind => {
    const [bare, words] = [box(10, {keepWithNext: true}), box(20)]
    const blocks = new Map([
      [bare, {node: bare, kind, section: 1}],
      [words, {node: words, kind: 'text' as const, section: 1}],
    ])
    const next = (stack: readonly Content[]) =>
      set(
        {
          stack: [
            {stack: [...stack], tag: 'Sect'},
            {stack: [box(30)], tag: 'Sect'},
          ],
        },
        {blocks},
      ).at(-1)?.price
    expect(next([bare])).toBe(prices.forbidden)
    expect(next([words, bare])).toBe(prices.forbidden)
    expect(next([bare, words])).toBe(0)
  })

  it('makes one slice of what is not divided, and several of what no page holds', () => {
    const stack = [text(60), text(60)]
    const whole = set({stack, unbreakable: true})
    expect(whole.length).toBe(1)
    expect(whole[0]?.heightPt).toBeCloseTo(heightOf(set({stack})))
    expect(set({stack, unbreakable: true}, {areaPt: 50}).length).toBeGreaterThan(5)
  })

  it('divides what is whole for being low once it is taller than a third of a page, at a price', () => {
    const stack = [text(60), text(60)]
    const heightPt = heightOf(set({stack}))
    const low = (areaPt: number) => set({stack, unbreakable: 'low'}, {areaPt})
    expect(low(heightPt * 3.01).length).toBe(1)
    const tall = low(heightPt * 2.99)
    const free = set({stack})
    expect(tall.map(({price}) => price)).toEqual(free.map(({price}, index) => price + (index && prices.dividedBlock)))
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
    const heights = (more: Parameters<typeof set>[1]) => set(root, more).map(({heightPt}) => heightPt)
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
    const label = text(1, {boxPt: 40, base: {...textNode('').base, sizePt: 6}})
    const [first] = set({stack: [text(10)], hangs: [{...hang(0), node: label, align: 'baseline'}]})
    const baselines = first?.items.flatMap(({type, item}) => (type === 'line' ? [item.y + item.line.ascentPt] : []))
    expect(baselines?.[0]).toBeCloseTo(baselines?.at(-1) ?? NaN)
    expect(first?.lines).toBe(1)
  })
})
