import {describe, expect, it} from 'vitest'
import {flowBlocks, leavesOf} from '../../../../src/render/pdf/layout/flow-blocks.js'
import type {Content, StackNode} from '../../../../src/render/pdf/node.js'

const box = (more: Partial<StackNode> = {}): StackNode => ({stack: [{canvas: []}], ...more})
const heading = box({full: true, keepWithNext: true})

describe('flowBlocks', () => {
  it('tells blocks by section, and lists by their items', () => {
    const items = [box({tag: 'LI'}), box({tag: 'LI'}), box({tag: 'LI'})]
    const list: StackNode = {stack: items, tag: 'L'}
    const root: StackNode = {
      stack: [box({feather: 0.9}), {stack: [heading, box(), list], tag: 'Sect'}, {stack: [heading], tag: 'Sect'}],
    }
    const blocks = flowBlocks(root)
    expect(blocks.map(({kind}) => kind)).toEqual(['opening', 'section', 'box', 'item', 'item', 'item', 'section'])
    expect(blocks.map(({section}) => section)).toEqual([0, 1, 1, 1, 1, 1, 2])
    expect(blocks.slice(3, 6).map(({before, after}) => [before, after])).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ])
  })

  it('takes a box that is not divided, and what stands on the page by itself, for what they are', () => {
    const rows: StackNode = {stack: [box({tag: 'LI'})], tag: 'L', unbreakable: true}
    const logo = box({absolutePosition: {x: 0, y: 0}})
    expect(flowBlocks({stack: [logo, rows, box({floats: 12}), box({keepWithPrevious: true})]})).toMatchObject([
      {kind: 'box', node: rows},
      {kind: 'figure'},
      {kind: 'comment'},
    ])
  })

  it('lets a page begin with what nothing before it claims', () => {
    const blocks = flowBlocks({
      stack: [heading, box(), box({keepWithNext: 'rather'}), box(), box({keepWithPrevious: true})],
    })
    expect(blocks.map(({free}) => free)).toEqual([true, false, true, true, false])
  })

  it('lets no page begin with the first item of a list that is announced', () => {
    const list: StackNode = {stack: [box({tag: 'LI'}), box({tag: 'LI'})], tag: 'L'}
    const free = (stack: readonly Content[]) => flowBlocks({stack: [...stack]}).map(block => block.free)
    expect(free([heading, list])).toEqual([true, false, true])
    expect(free([box(), list])).toEqual([true, true, true])
  })
})

describe('leavesOf', () => {
  it('finds what is drawn, however deep', () => {
    const [one, two, three]: readonly Content[] = [{canvas: []}, {canvas: []}, {canvas: []}]
    if (!one || !two || !three) throw new Error('three leaves')
    const cell: StackNode & {tag: 'TD'} = {stack: [three], tag: 'TD'}
    const table: Content = {
      table: {body: [[cell]], widths: [1], headerRows: 0, dontBreakRows: true},
      layout: {},
    }
    expect(leavesOf({stack: [{stack: [one]}, {columns: [two], columnGap: 0}, table]})).toEqual([one, two, three])
  })
  it('leaves out what may stand elsewhere', () => {
    const others: StackNode = {stack: [{canvas: []}]}
    const title: Content = {canvas: []}
    expect(leavesOf({stack: [title, others], yields: others})).toEqual([title])
  })
})
