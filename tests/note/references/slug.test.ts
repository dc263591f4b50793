import {describe, expect, it} from 'vitest'
import {slugOf, UniqueIds} from '../../../src/note/references/slug.js'

describe('a slug', () => {
  it.each([
    ['Ce que l’on sait', 'ce-que-l-on-sait'],
    ['Ce que l\u0027on\u00A0sait\u202F?', 'ce-que-l-on-sait'],
    ['Œuvre à 50 %', 'oeuvre-a-50'],
    ['Straße', 'strasse'],
    ['Что известно', 'что-известно'],
    ['…', ''],
  ])('of %j is %j', (words, slug) => {
    expect(slugOf(words)).toBe(slug)
  })

  it('is given once', () => {
    const ids = new UniqueIds(['b'])
    expect(['a', 'a', 'a-2', 'b'].map(wanted => ids.take(wanted))).toEqual(['a', 'a-2', 'a-2-2', 'b-2'])
  })
})
