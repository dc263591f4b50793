import {describe, expect, it} from 'vitest'
import {flowBlocks} from '../../../../src/render/pdf/layout/flow-blocks.js'
import type {StackNode} from '../../../../src/render/pdf/node.js'

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
})
