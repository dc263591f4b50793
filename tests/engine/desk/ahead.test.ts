import {describe, expect, it} from 'vitest'
import {Ahead} from '../../../src/engine/desk/ahead.js'
import type {EditionWanted} from '../../../src/engine/desk/session-view.js'
import type {Card} from '../../../src/engine/desk/stand.js'

// What is looked at of a card is its name.
const card = (slug: string) => ({reading: {slug}}) as Card

function begun(ahead: Ahead, ...changed: readonly Card[]): readonly (readonly [string, EditionWanted])[] {
  const made: [string, EditionWanted][] = []
  ahead.begin(changed, (slug, wanted) => {
    made.push([slug, wanted])
    return Promise.reject(new Error('told to whoever asks'))
  })
  return made
}

describe('Ahead', () => {
  it('begins what was asked for last when its note changes, and nothing else', () => {
    const ahead = new Ahead()
    expect(begun(ahead, card('cable.fr'))).toEqual([])
    ahead.note('cable.fr', {edition: 'pdf'})
    ahead.note('cable.fr', {edition: 'web'})
    expect(begun(ahead, card('other.fr'))).toEqual([])
    expect(begun(ahead, card('other.fr'), card('cable.fr'))).toEqual([['cable.fr', {edition: 'web'}]])
  })
})
