import {describe, expect, it} from 'vitest'
import {indexHeaders, keyOfRelated, mentionsIn, relatedTo} from '../../src/engine/headers.js'
import type {NoteHeader} from '../../src/model/note.js'

const header = (slug: string, parts: Partial<NoteHeader> = {}): NoteHeader => ({
  slug,
  path: `notes/${slug}.md`,
  lang: 'fr',
  id: slug.toUpperCase(),
  type: 'alert',
  title: slug,
  zone: 'afrique-francophone',
  tlp: 'TLP:CLEAR',
  date: '2026-11-18',
  version: '1.0',
  status: 'published',
  recommendations: 1,
  tables: 0,
  figures: 0,
  ...parts,
})

describe('mentionsIn', () => {
  it.each([
    ['[a](autre.fr.md)', ['autre.fr']],
    ['[a](../2026/autre.fr.md#partie "Titre")', ['autre.fr']],
    ['[a](<une note.fr.md>) et [b](<x/y z.md>)', ['note.fr', 'une note.fr', 'y z', 'z']],
    ['[a](une%20note.fr.md)', ['une note.fr']],
    ['[a]: b.fr.md\n\nb.fr.md', ['b.fr']],
    [`[a](${'é'.normalize('NFD')}.md)`, ['é'.normalize('NFC')]],
    ['100%.md .md md', ['100%']],
    ['rien', []],
  ])('finds in %j the slugs %j', (text, slugs) => {
    expect(mentionsIn(text)).toEqual(slugs)
  })

  it('is linear in the length of the text', () => {
    expect(mentionsIn('a'.repeat(2_000_000))).toEqual([])
    expect(mentionsIn(`${'a'.repeat(300)}.md `.repeat(5000))).toHaveLength(1)
  })
})

describe('relatedTo', () => {
  const original = header('golfe.fr')
  const sibling = header('golfe.en')
  const translation = header('gulf.en', {translationOf: original.id})
  const second = header('golf.de', {translationOf: original.id})
  const other = header('sahel.fr')
  const index = indexHeaders([original, sibling, translation, second, other])
  const slugs = (of: NoteHeader, mentions: readonly string[] = []) =>
    relatedTo({slug: of.slug, header: of, mentions}, index).map(({slug}) => slug)

  it('finds the same note in other languages, from each of them', () => {
    expect(slugs(original)).toEqual(['golf.de', 'golfe.en', 'gulf.en'])
    expect(slugs(translation)).toEqual(['golf.de', 'golfe.fr'])
    expect(slugs(other)).toEqual([])
  })

  it('finds the notes that the text names, and not the note itself', () => {
    expect(slugs(other, ['golfe.fr', 'sahel.fr', 'nowhere.fr'])).toEqual(['golfe.fr'])
  })

  it('has a key that changes with what is related', () => {
    expect(keyOfRelated([])).toBe('')
    expect(keyOfRelated([original])).not.toBe(keyOfRelated([{...original, title: 'autre'}]))
    expect(keyOfRelated([original])).toBe(keyOfRelated([{...original}]))
  })
})
