import {describe, expect, it} from 'vitest'
import {changesOf} from '../../../../src/render/pdf/layout/changes.js'
import type {Place} from '../../../../src/render/pdf/layout/places.js'
import {natural} from '../../../../src/render/pdf/layout/plan.js'
import type {Content} from '../../../../src/render/pdf/node.js'
import {placed} from '../../../support/placed.js'

const changes = (places: readonly Place[], blanks: readonly number[]) => changesOf({plan: natural, blanks, places})
const nodes = (places: readonly Place[]): readonly Content[] => places.map(({block}) => block.node)
const breaks = (places: readonly Place[], blanks: readonly number[]) =>
  changes(places, blanks).flatMap(plan => [...plan.breaks])

const fill = (page: number) => [1, 2, 3].map(() => placed({first: page}))

describe('changesOf', () => {
  it('changes nothing where no turn is bad', () => {
    expect(changes([...fill(0), ...fill(1)], [0.05, 0.4])).toEqual([])
  })

  it('turns a bad page before one of its blocks, the last one first, or one of the two pages before', () => {
    const pages = [0, 1, 2, 3].map(fill)
    const [a = [], b = [], c = []] = pages
    const found = breaks(pages.flat(), [0, 0, 0.3, 0.2])
    expect(found).toEqual(nodes([...c.slice(1).toReversed(), ...b.slice(1).toReversed(), ...a.slice(1).toReversed()]))
  })

  it('looks at the worst turn first', () => {
    const pages = [0, 1, 2].map(fill)
    const [a = [], b = []] = pages
    const [first] = breaks(pages.flat(), [0.2, 0.3, 0.1])
    expect(first).toBe(b.at(-1)?.block.node)
    const [other] = breaks(pages.flat(), [0.3, 0.2, 0.1])
    expect(other).toBe(a.at(-1)?.block.node)
  })

  it('begins no page with what belongs to the block before it, nor with what would empty one', () => {
    const held = placed({free: false})
    const far = placed({blankBefore: 0.9})
    const near = placed({blankBefore: 0.2})
    expect(breaks([placed(), far, near, held, ...fill(1)], [0.3, 0.1])).toEqual(nodes([near]))
  })

  it('lets go what is rather kept together, if it went over the turn', () => {
    const row = placed({first: 1, kind: 'item', node: {stack: [], keepWithNext: 'rather'}})
    const plans = changes([placed(), placed(), row, placed({first: 1})], [0.3, 0.1])
    expect([...(plans[0]?.loose ?? [])]).toEqual(nodes([row]))
  })

  it('mends a last page at the end of the one before', () => {
    const colophon = placed({kind: 'section', first: 1, section: 2})
    const history = placed({blankBefore: 0.1})
    expect(breaks([placed(), history, colophon], [0, 0.7])).toEqual(nodes([history]))
  })
})
