import {describe, expect, it} from 'vitest'
import type {Neighbour} from '../../../src/model/note.js'
import {translations} from '../../../src/note/anatomy/translations.js'
import type {FrontContext} from '../../../src/note/anatomy/front-context.js'

const header = (slug: string, changes: Partial<Neighbour> = {}): Neighbour => ({
  slug,
  path: `notes/${slug}.md`,
  lang: slug.split('.').at(-1) ?? '',
  id: slug,
  type: 'alert',
  title: slug,
  zone: 'afrique-francophone',
  tlp: 'TLP:CLEAR',
  date: '2026-05-01',
  version: '1.0',
  status: 'published',
  recommendations: 1,
  tables: 0,
  figures: 0,
  hasPage: true,
  isHeld: false,
  ...changes,
})

function slugs(notes: readonly Neighbour[], metadata: object = {}, isHeld = false): readonly string[] {
  const own = {id: 'a.fr', tlp: 'TLP:CLEAR', status: 'published', ...metadata}
  // Only these are looked at.
  const house = {metadata: own, slug: 'a.fr', lang: 'fr', notes, isHeld} as unknown as FrontContext
  return translations(house).map(({slug}) => slug)
}

describe('translations', () => {
  it('are found by reference and by file name, in order of language', () => {
    const notes = [header('a.fr'), header('x.ru', {translationOf: 'a.fr'}), header('a.en'), header('b.en')]
    expect(slugs(notes)).toEqual(['a.en', 'x.ru'])
  })

  it('of a translation are its original and its sisters', () => {
    const notes = [header('z.en', {id: 'o'}), header('y.ru', {translationOf: 'o'}), header('b.de')]
    expect(slugs(notes, {translation_of: 'o'})).toEqual(['z.en', 'y.ru'])
  })

  it.each([
    ['more restricted', {tlp: 'TLP:GREEN'}],
    ['a draft', {status: 'draft'}],
    ['under embargo or before their date', {isHeld: true}],
  ] as const)('are not named when they are %s', (_, changes) => {
    expect(slugs([header('a.en', changes)])).toEqual([])
  })

  it('are named by a note that is as closed as they are', () => {
    expect(slugs([header('a.en', {tlp: 'TLP:GREEN', status: 'draft'})], {tlp: 'TLP:GREEN', status: 'draft'})).toEqual([
      'a.en',
    ])
    expect(slugs([header('a.en', {isHeld: true})], {}, true)).toEqual(['a.en'])
  })
})
