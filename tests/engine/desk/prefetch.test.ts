import {describe, expect, it} from 'vitest'
import {Prefetch} from '../../../src/engine/desk/prefetch.js'
import type {EditionWanted} from '../../../src/engine/desk/session-view.js'

interface Named {
  readonly slug: string
}
const note = (slug: string): Named => ({slug})

function begun(prefetch: Prefetch, ...changed: readonly Named[]): readonly (readonly [string, EditionWanted])[] {
  const made: [string, EditionWanted][] = []
  prefetch.begin(changed, (slug, wanted) => {
    made.push([slug, wanted])
    return Promise.reject(new Error('told to whoever asks'))
  })
  return made
}

describe('Prefetch', () => {
  it('begins what was asked for last when its note changes, and nothing else', () => {
    const prefetch = new Prefetch()
    expect(begun(prefetch, note('cable.fr'))).toEqual([])
    prefetch.note('cable.fr', {edition: 'pdf'})
    prefetch.note('cable.fr', {edition: 'web'})
    expect(begun(prefetch, note('other.fr'))).toEqual([])
    expect(begun(prefetch, note('other.fr'), note('cable.fr'))).toEqual([['cable.fr', {edition: 'web'}]])
  })
})
