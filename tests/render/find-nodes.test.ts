import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {EditionId} from '../../src/model/edition.js'
import {findNodes} from '../../src/render/find-nodes.js'
import {editionOf} from '../../src/render/index.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'

const source = {
  get markdown(): string {
    throw new Error('it was written anew')
  },
  get files(): readonly [] {
    throw new Error('they were read anew')
  },
}

it.each<EditionId>(['web', 'mail', 'text'])('lets the edition %s be made without the source of the note', async id => {
  const {render} = editionOf(id)
  const bytes = await render(renderInput({...sampleAlert, source}))
  expect(bytes).toEqual(await render(renderInput(sampleAlert)))
})

/** The same, said once for a value and what is in it. */
function expected(tree: unknown): readonly unknown[] {
  if (typeof tree !== 'object' || tree === null || tree instanceof Uint8Array) return []
  const own = 'type' in tree && tree.type === 'noteLink' ? [tree] : []
  return [...own, ...Object.values(tree).flatMap(expected)]
}

const {tree} = fc.letrec(tie => ({
  tree: fc.oneof(
    {maxDepth: 5},
    fc.constantFrom(null, undefined, 'noteLink', 7, new Uint8Array(2), new Map([['type', 'noteLink']])),
    fc.array(tie('tree'), {maxLength: 4}),
    fc.record({type: fc.constantFrom('noteLink', 'text'), children: tie('tree'), note: tie('tree')}),
  ),
}))

it('finds each node of a kind before those in it, in reading order', () => {
  fc.assert(
    fc.property(tree, value => {
      expect(findNodes(value, 'noteLink')).toEqual(expected(value))
    }),
  )
})
