import {describe, expect, it} from 'vitest'
import type {BrokenNote, NoteHeader} from '../../../src/model/note.js'
import {checkPublication} from '../../../src/note/checks/publication/check-publication.js'

const header = (changes: Partial<NoteHeader>): NoteHeader => ({
  slug: 'cable.fr',
  path: 'notes/cable.fr.md',
  lang: 'fr',
  id: 'CESS-2026-ALE-001',
  type: 'alert',
  title: 'Un câble rompu',
  zone: 'afrique-francophone',
  tlp: 'TLP:CLEAR',
  date: '2026-11-18',
  version: '1.0',
  status: 'published',
  recommendations: 1,
  tables: 0,
  figures: 0,
  ...changes,
})
const original = header({})
const translation = (changes: Partial<NoteHeader>) =>
  header({
    slug: 'cable.en',
    path: 'notes/cable.en.md',
    lang: 'en',
    id: 'CESS-2026-ALE-002',
    translationOf: original.id,
    ...changes,
  })
const rulesOf = (...headers: readonly NoteHeader[]) =>
  Object.fromEntries([...checkPublication(headers)].map(([path, found]) => [path, found.map(({rule}) => rule)]))

describe('checkPublication', () => {
  it('has nothing to say of a faithful translation', () => {
    expect(rulesOf(original, translation({recommendations: 2, version: '1.10'}))).toEqual({})
  })

  it('asks no translation of a version that is withdrawn', () => {
    const withdrawn = {status: 'withdrawn', version: '1.5'} as const
    expect(rulesOf(header(withdrawn), translation({...withdrawn, version: '1.1'}))).toEqual({})
    expect(rulesOf(header(withdrawn), translation({}))).toEqual({'notes/cable.en.md': ['translation-withdrawn']})
  })

  it('says all that a translation fails to keep', () => {
    expect(rulesOf(original, translation({lang: 'fr-BE', tlp: 'TLP:RED', version: '0.9', recommendations: 0}))).toEqual(
      {
        'notes/cable.en.md': [
          'translation-language',
          'translation-tlp',
          'translation-version',
          'translation-recommendations',
        ],
      },
    )
  })

  it('warns of a table or a figure that a translation lacks', () => {
    const rich = header({tables: 2, figures: 1})
    expect(rulesOf(rich, translation({tables: 2, figures: 1}))).toEqual({})
    expect(rulesOf(rich, translation({tables: 1, figures: 2}))).toEqual({'notes/cable.en.md': ['translation-exhibits']})
  })

  it('takes the oldest of notes with one name for the original where none is named', () => {
    const {translationOf: _, ...english} = translation({tlp: 'TLP:GREEN', date: '2026-11-19'})
    const german = header({slug: 'cable.de', path: 'notes/cable.de.md', lang: 'de', id: 'CESS-2026-ALE-003'})
    expect(rulesOf(original, english)).toEqual({'notes/cable.en.md': ['translation-tlp']})
    expect(rulesOf(german, {...original, version: '1.1'})).toEqual({'notes/cable.de.md': ['translation-version']})
    expect(rulesOf(header({slug: 'other.fr', path: 'notes/other.fr.md'}), english)).toEqual({})
  })

  describe('beside a broken note', () => {
    const broken = (parts: Partial<BrokenNote> = {}): BrokenNote => ({slug: 'cable.fr', path: original.path, ...parts})
    const rulesBeside = (note: BrokenNote, ...headers: readonly NoteHeader[]) =>
      [...checkPublication(headers, [note]).values()].flatMap(found => found.map(({rule}) => rule))
    const {translationOf: _, ...namesake} = translation({date: '2026-11-19'})

    it('does not call missing an original that may be there', () => {
      expect(rulesOf(translation({}))).toEqual({'notes/cable.en.md': ['translation-original']})
      expect(rulesBeside(broken({id: original.id}), translation({}))).toEqual([])
      expect(rulesBeside(broken(), translation({}))).toEqual([])
      expect(rulesBeside(broken({id: 'CESS-2026-ALE-009'}), translation({}))).toEqual(['translation-original'])
    })

    it('compares a translation with what can be read of its original', () => {
      const {id} = original
      expect(rulesBeside(broken({id, tlp: 'TLP:AMBER'}), translation({}))).toEqual(['translation-tlp'])
      expect(rulesBeside(broken({id, recommendations: 2}), translation({}))).toEqual(['translation-recommendations'])
      const rest = {lang: 'fr', version: '1.0', tables: 0, figures: 0} as const
      expect(rulesBeside(broken({id, ...rest}), translation({}))).toEqual([])
    })

    it('takes none of its translations for the original in its place', () => {
      const german = header({slug: 'cable.de', path: 'notes/cable.de.md', lang: 'de', id: 'CESS-2026-ALE-003'})
      const later = {...german, date: '2026-11-20', recommendations: 0} as const
      expect(rulesOf(namesake, later)).toEqual({'notes/cable.de.md': ['translation-recommendations']})
      expect(rulesBeside(broken(), namesake, later)).toEqual([])
      expect(rulesBeside(broken({date: original.date, tlp: 'TLP:AMBER'}), namesake)).toEqual(['translation-tlp'])
      expect(rulesBeside(broken({tlp: 'TLP:AMBER'}), namesake)).toEqual(['translation-tlp'])
    })

    it('keeps its reference and its name', () => {
      const twin = header({slug: 'x.fr', path: 'notes/x.fr.md'})
      expect(rulesBeside(broken({id: original.id}), twin)).toEqual(['reference-duplicate'])
      expect(rulesBeside({slug: 'X.fr', path: 'notes/a/X.fr.md'}, twin)).toEqual([
        'slug-duplicate',
        'note-name-address',
      ])
      expect(rulesBeside({slug: 'X.fr', path: 'notes/z/X.fr.md'}, twin)).toEqual(['note-name-address'])
    })
  })

  it('says the same in whatever order notes are read', () => {
    const twin = header({path: 'notes/b.fr.md', slug: 'b.fr'})
    expect(rulesOf(original, twin)).toEqual({'notes/cable.fr.md': ['reference-duplicate']})
    expect(rulesOf(twin, original)).toEqual({'notes/cable.fr.md': ['reference-duplicate']})
    const [published, draft] = [
      header({status: 'published', path: 'notes/z.fr.md'}),
      header({status: 'draft', path: 'notes/a.fr.md', slug: 'a.fr'}),
    ]
    expect(rulesOf(draft, published)).toEqual({'notes/a.fr.md': ['reference-duplicate']})
  })

  it('takes names for the same that some disks take for the same', () => {
    const nfc = header({slug: 'café.fr', path: 'notes/a/café.fr.md'})
    const nfd = header({slug: 'CAFÉ.fr'.normalize('NFD'), path: 'notes/b/CAFÉ.fr.md', id: 'CESS-2026-ALE-003'})
    expect(rulesOf(nfc, nfd)).toEqual({
      'notes/a/café.fr.md': ['note-name-address'],
      'notes/b/CAFÉ.fr.md': ['slug-duplicate', 'note-name-address'],
    })
  })

  it('proposes another name where Windows keeps a name for a device', () => {
    const [found] =
      checkPublication([header({slug: 'aux.fr', path: 'notes/aux.fr.md'})], []).get('notes/aux.fr.md') ?? []
    expect(found?.expected).toMatchObject({en: 'a name that Windows does not keep for a device, like `aux-1.fr.md`'})
    expect(JSON.stringify(found?.remedy)).toContain('`git mv notes/aux.fr.md notes/aux-1.fr.md`')
  })

  it('leaves its name to what is published, and tells the draft that took it', () => {
    const [published, draft] = [
      header({status: 'published', slug: 'x.fr', path: 'notes/b/x.fr.md'}),
      header({status: 'draft', slug: 'x.fr', path: 'notes/a/x.fr.md', id: 'CESS-2026-ALE-003'}),
    ]
    expect(rulesOf(published, draft)).toEqual({'notes/a/x.fr.md': ['slug-duplicate']})
    expect(rulesOf({...published, status: 'draft'}, draft)).toEqual({'notes/b/x.fr.md': ['slug-duplicate']})
  })

  describe('of addresses that notes had before', () => {
    const {translationOf: _, ...english} = translation({date: '2026-11-19'})
    const note = (slug: string, id: string, changes: Partial<NoteHeader> = {}) =>
      header({slug, path: `notes/${slug}.md`, id: `CESS-2026-ALE-${id}`, ...changes})
    const b = (...aliases: readonly string[]) => note('b.fr', '011', {aliases})
    const placesOf = (headers: readonly NoteHeader[], others: readonly BrokenNote[] = []) =>
      [...checkPublication(headers, others).values()].flatMap(found =>
        found.map(({path, field, rule}) => `${path} ${field} ${rule}`),
      )

    it('leaves them to the note that keeps them: one that is out, its name, the older one', () => {
      const a = note('a.fr', '010', {aliases: ['carte']})
      const told = ['notes/b.fr.md aliases.1 alias-duplicate']
      expect(placesOf([a, b('free', 'carte')])).toEqual(told)
      expect(placesOf([b('free', 'carte'), a])).toEqual(told)
      expect(placesOf([original, b('cable')])).toEqual(['notes/b.fr.md aliases.0 alias-duplicate'])
      expect(placesOf([original, b('cable.fr')])).toEqual(['notes/b.fr.md aliases.0 alias-duplicate'])
    })

    it('are not taken by a draft, in its aliases or by its name', () => {
      const out = note('z.fr', '012', {aliases: ['carte'], status: 'published'})
      expect(placesOf([note('a.fr', '010', {aliases: ['carte', 'z'], status: 'draft'}), out])).toEqual([
        'notes/a.fr.md aliases.0 alias-duplicate',
        'notes/a.fr.md aliases.1 alias-duplicate',
      ])
      expect(placesOf([note('carte.fr', '010', {status: 'draft'}), out])).toEqual([
        'notes/carte.fr.md  alias-duplicate',
      ])
    })

    it('lets renamed notes keep theirs, each in its language, as often as they say so', () => {
      expect(placesOf([b('a', 'a.fr', 'b')])).toEqual([])
      expect(
        placesOf([
          {...original, aliases: ['a']},
          {...english, aliases: ['a']},
        ]),
      ).toEqual([])
      expect(placesOf([english, b('cable')])).toEqual([])
    })

    it.each(['draft', 'withdrawn'] as const)('counts the name of a note that is %s', status => {
      expect(placesOf([note('cable.fr', '001', {status}), b('cable')])).toHaveLength(1)
    })

    it('names the other by its file, and says nothing of its words', () => {
      const secret = header({tlp: 'TLP:AMBER', title: 'Une source à Kiev', aliases: ['carte']})
      const said = JSON.stringify([...checkPublication([secret, b('cable', 'carte')])])
      expect(said).toContain('notes/cable.fr.md')
      expect(said).not.toContain('Kiev')
    })

    it('takes names for the same that some disks take for the same', () => {
      expect(placesOf([note('CABLE.fr', '001'), b('cable')])).toContain('notes/b.fr.md aliases.0 alias-duplicate')
    })

    it('counts what can be read of a broken note, whose language may be any where nothing tells it', () => {
      const broken = (slug: string, parts: Partial<BrokenNote> = {}) => ({slug, path: `notes/${slug}.md`, ...parts})
      expect(placesOf([b('cable')], [broken('cable.fr')])).toHaveLength(1)
      expect(placesOf([b('cable')], [broken('cable')])).toHaveLength(1)
      expect(placesOf([b('cable')], [broken('cable.en')])).toEqual([])
      expect(placesOf([b('cable')], [broken('x.fr', {aliases: ['cable']})])).toEqual([
        'notes/b.fr.md aliases.0 alias-duplicate',
      ])
    })
  })
})

describe('the letters of the house', () => {
  const draft = (id: string) => header({id, path: `notes/${id}.fr.md`, slug: `${id}.fr`, status: 'draft'})
  const foreignIn = (...headers: readonly NoteHeader[]) =>
    [...checkPublication(headers, [], 'MDE')].flatMap(([path, found]) =>
      found.filter(({rule}) => rule === 'reference-house').map(() => path),
    )
  const copied = draft('CESS-2026-ALE-014')

  it('are missed in a note from elsewhere, alone or among others', () => {
    expect(foreignIn(copied)).toEqual([copied.path])
    expect(foreignIn(draft('MDE-2026-ALE-001'), copied)).toEqual([copied.path])
    expect(foreignIn(draft('MDE-2026-ALE-001'), draft('MDE-2026-ALE-002'), copied, draft('CESS-2026-ALE-015'))).toEqual(
      [copied.path, 'notes/CESS-2026-ALE-015.fr.md'],
    )
  })

  it('are those that more of its notes have', () => {
    expect(foreignIn(draft('MDE-2026-ALE-001'), copied, draft('CESS-2026-ALE-015'))).toEqual([])
    expect(foreignIn(copied, draft('CESS-2026-ALE-015'))).toEqual([])
  })

  it('are not asked of what is published', () => {
    expect(foreignIn({...copied, status: 'published'})).toEqual([])
  })
})
