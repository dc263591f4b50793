import {describe, expect, it} from 'vitest'
import {Waiting} from '../../../../src/render/pdf/layout/waiting.js'
import type {StackNode} from '../../../../src/render/pdf/node.js'

const [one, two]: readonly StackNode[] = [{stack: []}, {stack: []}]

describe('Waiting', () => {
  it('is due on the page after the one that it left, or a later one', () => {
    const waiting = new Waiting()
    waiting.add(one ?? {stack: []}, 2)
    expect([2, 3, 4].map(page => waiting.isDueOn(page))).toEqual([false, true, true])
  })

  it('gives all that waits, in order, once', () => {
    const waiting = new Waiting()
    for (const node of [one, two]) if (node) waiting.add(node, 0)
    expect(waiting.take()).toEqual([one, two])
    expect(waiting.isEmpty).toBe(true)
    expect(waiting.isDueOn(9)).toBe(false)
    expect(waiting.take()).toEqual([])
  })
})
