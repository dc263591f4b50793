import {describe, expect, it} from 'vitest'
import {
  indexNotes,
  mentionsIn,
  neighboursOf as neighboursBy,
  type NoteIndex,
  type Subject,
} from '../../../src/engine/notes/headers.js'
import {momentIn, type Moment} from '../../../src/model/moment.js'
import type {BrokenNote, NoteHeader} from '../../../src/model/note.js'
import {isAhead, isHeld, publicStanding} from '../../../src/model/public-note.js'

const header = (slug: string, parts: Partial<NoteHeader> = {}): NoteHeader => ({
  slug,
  path: `notes/${slug}.md`,
  lang: slug.split('.').at(-1) ?? '',
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

/** Moment of the builds here. */
const now = '2026-12-01T10:00:00Z'
const indexed = (headers: readonly NoteHeader[], at = now, broken: readonly BrokenNote[] = []) => {
  const good = headers.map(own => [own.path, {slug: own.slug, header: own}] as const)
  const unread = broken.map(note => [note.path, {slug: note.slug, partial: note}] as const)
  return {...indexNotes([...good, ...unread]), moment: momentIn('Europe/Paris', at)}
}

/** Neighbours of a note at the moment of an index, with their prints. */
function neighboursOf(subject: Subject, index: NoteIndex & {readonly moment: Moment}) {
  const {moment} = index
  const found = neighboursBy(subject, index, note => ({
    hasPage: publicStanding(note, moment) !== undefined,
    isHeld: isHeld(note, moment),
    isAhead: isAhead(note, moment),
  }))
  return {...found, key: JSON.stringify(found)}
}

describe('neighboursOf', () => {
  const original = header('golfe.fr')
  const sibling = header('golfe.en')
  const translation = header('gulf.en', {translationOf: original.id})
  const second = header('golf.de', {translationOf: original.id})
  const other = header('sahel.fr')
  const index = indexed([original, sibling, translation, second, other])
  const slugs = (of: NoteHeader, mentions: readonly string[] = []) =>
    neighboursOf({slug: of.slug, header: of, mentions}, index).notes.map(({slug}) => slug)

  it('finds a note by a name that its file had before, in its language', () => {
    const renamed = header('cap.en', {aliases: ['cape']})
    const moved = {...renamed, path: 'notes/2026/cap.en.md'}
    const found = (mention: string) =>
      neighboursOf({slug: 'sahel.fr', header: other, mentions: [mention]}, indexed([other, moved])).notes
    expect(['cap.en', 'cape.en', 'cape'].map(name => found(name).map(({path}) => path))).toEqual([
      [moved.path],
      [moved.path],
      [moved.path],
    ])
    expect(['cape.fr', 'cap.fr', 'cap'].flatMap(found)).toEqual([])
  })

  it('finds the same note in other languages, from each of them', () => {
    expect(slugs(original)).toEqual(['golf.de', 'golfe.en', 'gulf.en'])
    expect(slugs(translation)).toEqual(['golf.de', 'golfe.en', 'golfe.fr'])
    expect(slugs(sibling)).toEqual(['golf.de', 'golfe.fr', 'gulf.en'])
    expect(slugs(other)).toEqual([])
  })

  it('finds the notes that the text names, and not the note itself', () => {
    expect(slugs(other, ['golfe.fr', 'sahel.fr', 'nowhere.fr'])).toEqual(['golfe.fr'])
  })

  it('says which of them have a page, and whether the note itself has one', () => {
    const hasPage = (changes: Partial<NoteHeader>) => {
      const note = {...original, ...changes}
      const around = indexed([note, sibling])
      const [seen] = neighboursOf({slug: sibling.slug, header: sibling, mentions: []}, around).notes
      const own = neighboursOf({slug: note.slug, header: note, mentions: []}, around)
      expect(own.hasPage).toBe(seen?.hasPage)
      return own.hasPage
    }
    expect(hasPage({})).toBe(true)
    for (const status of ['closed', 'withdrawn'] as const) expect(hasPage({status})).toBe(true)
    for (const status of ['draft', 'review', 'approved'] as const) expect(hasPage({status})).toBe(false)
    expect(hasPage({tlp: 'TLP:GREEN'})).toBe(false)
    expect(hasPage({embargo: '2026-12-01T10:00:01Z'})).toBe(false)
    expect(hasPage({embargo: '2026-12-01T10:00:00Z'})).toBe(true)
    expect(hasPage({date: '2026-12-01'})).toBe(true)
    expect(hasPage({date: '2026-12-02'})).toBe(false)
  })

  it('has a key that changes with what is related, and with the end of an embargo', () => {
    const held = {...original, embargo: '2026-12-01T12:00:00Z'}
    const keyOf = (notes: readonly NoteHeader[], at = now) => {
      const [first] = notes
      return neighboursOf({slug: first?.slug ?? '', header: first, mentions: []}, indexed(notes, at)).key
    }
    expect(keyOf([original, sibling])).not.toBe(keyOf([original, {...sibling, title: 'autre'}]))
    expect(keyOf([original, sibling])).toBe(keyOf([original, {...sibling}]))
    for (const notes of [[held], [sibling, held]])
      expect(keyOf(notes, '2026-12-01T12:00:00Z')).not.toBe(keyOf(notes, '2026-12-01T11:59:59Z'))
  })

  it('knows the broken notes that the text names, and of them no more than matters to a link', () => {
    const broken = {slug: 'mer.fr', path: 'notes/mer.fr.md', title: 'Mer', tlp: 'TLP:GREEN'} as const
    const around = (parts: Partial<BrokenNote> = {}) => indexed([original], now, [{...broken, ...parts}])
    const of = (mentions: readonly string[], parts?: Partial<BrokenNote>) =>
      neighboursOf({slug: 'golfe.fr', header: original, mentions}, around(parts))
    expect(of(['mer.fr']).broken).toEqual([{slug: 'mer.fr', path: 'notes/mer.fr.md', tlp: 'TLP:GREEN'}])
    expect(of([]).broken).toEqual([])
    expect(of(['mer.fr'], {title: 'Autre'}).key).toBe(of(['mer.fr']).key)
    expect(of(['mer.fr'], {tlp: 'TLP:RED'}).key).not.toBe(of(['mer.fr']).key)
    expect(of(['mer.fr']).key).not.toBe(of([]).key)
  })
})
