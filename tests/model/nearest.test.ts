import {describe, expect, it} from 'vitest'
import {nearest} from '../../src/model/nearest.js'

const keys = ['title', 'titre', 'type', 'tlp', 'lang', 'langue', 'sous_titre', 'mots_cles', 'desinformation']

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['Titre', 'titre'],
    ['Langue', 'langue'],
    ['soustitre', 'sous_titre'],
    ['mots-clés', 'mots_cles'],
    ['désinfo', 'desinformation'],
    ['typ', 'type'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant)
  })

  it('takes no other word for a slip of the first', () => {
    expect(nearest('peu probable', ['tres-probable', 'tres-improbable'])).toBeUndefined()
    expect(nearest('trés probables', ['tres-probable'])).toBe('tres-probable')
  })

  it.each(['foo', 'constructor', 'xyz', 'a', ''])('does not guess what %s means', word => {
    expect(nearest(word, keys)).toBeUndefined()
  })
})
