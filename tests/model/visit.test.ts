import fc from 'fast-check'
import type {Node, Parent} from 'unist'
import {visit as libraryVisit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {visit} from '../../src/model/visit.js'

type Answer = boolean | 'skip' | number | [(boolean | 'skip')?, (number | null)?] | null | undefined

const types = ['root', 'list', 'text'] as const
const {tree} = fc.letrec<{tree: Parent; leaf: Node; node: Node | Parent}>(tie => ({
  tree: fc.record({type: fc.constantFrom(...types), children: fc.array(tie('node'), {maxLength: 4})}),
  leaf: fc.record({type: fc.constantFrom(...types)}),
  node: fc.oneof({maxDepth: 5, withCrossShrink: true}, tie('leaf'), tie('tree')),
}))
const actions = [true, false, 'skip'] as const
const answer: fc.Arbitrary<Answer> = fc.oneof(
  {weight: 6, arbitrary: fc.constant(undefined)},
  fc.constantFrom<Answer>(null, ...actions, [], ['skip', null]),
  fc.integer({min: -1, max: 5}),
  fc.tuple(fc.constantFrom(...actions), fc.integer({min: -1, max: 5})),
)

interface Given {
  readonly root: Parent
  readonly type: string | undefined
  readonly answers: readonly Answer[]
}

/** Nodes that a visitor meets, until it has answered often enough: some answers never come to an end. */
function met(walk: typeof visit, {root, type, answers}: Given): readonly unknown[] {
  const seen: unknown[] = []
  const visitor = (node: Node, index: number | undefined, parent: Parent | undefined): Answer => {
    seen.push([node, index, parent])
    return seen.length > answers.length ? false : answers[seen.length - 1]
  }
  if (type === undefined) walk(root, visitor)
  else walk(root, type, visitor)
  return seen
}

describe('visit', () => {
  it('meets what the walk of unist-util-visit meets, whatever its visitor answers', () => {
    const given = fc.record({
      root: tree,
      type: fc.option(fc.constantFrom(...types), {nil: undefined}),
      answers: fc.array(answer, {maxLength: 40}),
    })
    fc.assert(
      fc.property(given, one => {
        expect(met(visit, one)).toEqual(met(libraryVisit, one))
      }),
    )
  })

  it('follows a visitor that puts other children in the place of those being visited', () => {
    const change = (walk: typeof visit) => {
      const root: Parent = {type: 'root', children: [{type: 'text'}, {type: 'list'}, {type: 'text'}]}
      const seen: string[] = []
      walk(root, (node, index, parent) => {
        seen.push(`${node.type} ${index}`)
        if (node.type !== 'list' || !parent) return undefined
        parent.children = [{type: 'text'}, {type: 'root'}, {type: 'root'}]
        return ['skip', 1]
      })
      return seen
    }
    expect(change(visit)).toEqual(change(libraryVisit))
  })
})
