import {describe, expect, it} from 'vitest'
import {openingOf} from '../../../../src/render/pdf/layout/opening.js'
import type {CanvasNode, Content, StackNode} from '../../../../src/render/pdf/node.js'

/** A part with 10 points of white above it. */
const part = (heightPt: number): CanvasNode => ({canvas: [], takesPt: heightPt, margin: [0, 10, 0, 0]})
const heightOf = (node: Content): number =>
  'stack' in node
    ? node.stack.reduce((sum, child) => sum + heightOf(child), 0)
    : 10 + ((node as CanvasNode).takesPt ?? 0)

const parts = [part(20), part(20), part(20)]
const others: StackNode = {stack: [part(20)], margin: [0, 0, 0, 0]}
const root = (opening: Partial<StackNode> = {}): StackNode => ({
  stack: [part(5), {stack: [...parts], feather: 0.5, ...opening}, part(100)],
})

describe('openingOf', () => {
  it('leaves an opening that has room as it is', () => {
    expect(openingOf(root(), 105, heightOf).closer.size).toBe(0)
    expect(openingOf({stack: parts}, 10, heightOf).closer.size).toBe(0)
  })

  it('takes from all its white what it lacks', () => {
    const {closer} = openingOf(root(), 99, heightOf)
    expect([...closer.keys()]).toEqual(parts)
    for (const factor of closer.values()) expect(factor).toBeCloseTo(1 - 6.1 / 30)
  })

  it('leaves what does not fit even so, rather than set it closer for nothing', () => {
    expect(openingOf(root(), 85, heightOf).closer.size).toBe(0)
  })

  it('lets a part stand elsewhere, and sets the rest closer if that helps', () => {
    const with4 = root({stack: [...parts, others], yields: others})
    expect(openingOf(with4, 140, heightOf).yielded.size).toBe(0)
    expect([...openingOf(with4, 107, heightOf).yielded]).toEqual([others])
    const {yielded, closer} = openingOf(with4, 99, heightOf)
    expect([yielded.size, closer.size]).toEqual([1, 3])
  })
})
