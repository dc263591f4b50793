import {describe, expect, it} from 'vitest'
import {arrangeNotes} from '../../../src/browser/desk/logic/arrange-notes.js'
import {namedFacets, tlpFacets} from '../../../src/browser/desk/logic/facets.js'
import {filterNotes, type NoteFilter} from '../../../src/browser/desk/logic/filter-notes.js'
import {firstNote} from '../../../src/browser/desk/logic/first-note.js'
import {mergeChange, mergeState} from '../../../src/browser/desk/logic/merge-change.js'
import type {DeskNote, DeskState} from '../../../src/model/desk.js'

const all: NoteFilter = {search: '', type: '', zone: '', tlp: '', status: '', mistakes: 'all'}
const alert = {en: 'Alert', fr: "Note d'alerte"}
const africa = {en: 'Africa', fr: 'Afrique'}
const union = {en: 'European Union', fr: 'Union européenne'}

const note = (slug: string, more: Partial<DeskNote> = {}): DeskNote => ({
  ...{slug, path: `notes/${slug}.md`, revision: 1, lang: 'fr', translations: []},
  ...more,
})

const notes = [
  note('cables.fr', {
    title: 'Câbles sous-marins : l’alerte',
    date: '2026-11-18',
    zone: africa,
    tlp: 'TLP:CLEAR',
    type: alert,
  }),
  note('eau.fr', {
    title: 'Œuvres d’eau',
    date: '2026-09-14',
    zone: union,
    tlp: 'TLP:RED',
    counts: {errors: 0, warnings: 2},
  }),
  note('brouillon.fr', {counts: {errors: 0, warnings: 0}}),
]

const slugs = (found: readonly DeskNote[]) => found.map(({slug}) => slug)
const find = (filter: Partial<NoteFilter>) => slugs(filterNotes(notes, {...all, ...filter}))

describe('the list of notes', () => {
  it.each([
    ['cables', ['cables.fr']],
    ['CÂBLES sous\u2011marins', ['cables.fr']],
    ["l'alerte", ['cables.fr']],
    ['sous-marins\u202F: l’', ['cables.fr']],
    ['oeuvres', ['eau.fr']],
    ['union marins', []],
    ['european', ['eau.fr']],
    ['tlp:red', ['eau.fr']],
    ['   ', ['cables.fr', 'eau.fr', 'brouillon.fr']],
  ])('finds %s', (search, expected) => {
    expect(find({search})).toEqual(expected)
  })

  it('is narrowed by facts, and to notes with messages', () => {
    expect(find({zone: 'Africa'})).toEqual(['cables.fr'])
    expect(find({tlp: 'TLP:RED', zone: 'Africa'})).toEqual([])
    expect(find({mistakes: 'some'})).toEqual(['eau.fr'])
    expect(find({mistakes: 'errors'})).toEqual([])
    expect(find({type: 'Alert'})).toEqual(['cables.fr'])
    expect(find({status: 'draft'})).toEqual([])
  })

  it('begins with what is being written, then the newest', () => {
    const [group] = arrangeNotes(notes, 'date', 'fr')
    expect(slugs(group?.notes ?? [])).toEqual(['brouillon.fr', 'cables.fr', 'eau.fr'])
  })

  it('opens with the newest note that has errors, or else with the newest', () => {
    const broken = note('vieille.fr', {date: '2020-01-01', counts: {errors: 1, warnings: 0}})
    expect(firstNote(notes.slice(0, 2), 'fr')?.slug).toBe('cables.fr')
    expect(firstNote([...notes, broken], 'fr')?.slug).toBe('vieille.fr')
    expect(firstNote([...notes, note('illisible.fr', {date: '2024-01-01', isBroken: true})], 'fr')?.slug).toBe(
      'illisible.fr',
    )
    expect(firstNote([], 'fr')).toBeUndefined()
  })

  it('stands under its zones, those without one last', () => {
    const groups = arrangeNotes(notes, 'zone', 'fr').map(({name, notes: members}) => [name, slugs(members)])
    expect(groups).toEqual([
      ['Afrique', ['cables.fr']],
      ['Union européenne', ['eau.fr']],
      [undefined, ['brouillon.fr']],
    ])
  })

  it('offers values that occur', () => {
    expect(namedFacets(notes, 'zone', 'en').map(({name}) => name)).toEqual(['Africa', 'European Union'])
    expect(namedFacets(notes, 'type', 'fr').map(({name}) => name)).toContain('Note d’alerte')
    expect(tlpFacets(notes).map(({value}) => value)).toEqual(['TLP:CLEAR', 'TLP:RED'])
  })

  it('follows changes, and believes none that is older than what it knows', () => {
    const known = [note('a', {revision: 5, title: 'five'}), note('b')]
    const change = {kind: 'change', notes: [note('a', {revision: 4, title: 'four'}), note('0')], gone: ['b']} as const
    expect(mergeChange(known, change).map(({slug, title}) => [slug, title])).toEqual([
      ['0', undefined],
      ['a', 'five'],
    ])
  })
  describe('when the publication is told', () => {
    const told = (isReading: boolean, names: readonly DeskNote[]): DeskState => ({
      ...{house: {en: 'CESS', fr: 'CESS'}, root: '/', version: '1', lang: 'fr', notes: names, isReading},
      ...{messages: {en: [], fr: []}, canTest: false},
    })
    const known = told(false, [note('a', {revision: 5, title: 'five'}), note('b')])

    it('is that, but for what changes have told since it was asked for', () => {
      const since = [
        {kind: 'change', notes: [note('a', {revision: 7, title: 'seven'})], gone: ['c']},
        {kind: 'change', notes: [note('d')], gone: []},
      ] as const
      const {notes: shown} = mergeState(known, told(false, [note('a', {revision: 6}), note('c')]), since)
      expect(shown.map(({slug, title}) => [slug, title])).toEqual([
        ['a', 'seven'],
        ['d', undefined],
      ])
    })

    it('is what was known of those that a server knows by name, while it reads them', () => {
      const read = told(true, [note('a', {revision: 0}), note('c', {revision: 0})])
      expect(mergeState(known, read, [])).toEqual({...known, notes: known.notes.slice(0, 1)})
      expect(mergeState(undefined, read, [])).toEqual(read)
    })
  })
})
