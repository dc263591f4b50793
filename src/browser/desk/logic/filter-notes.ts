import type {DeskNote} from '../../../model/desk.js'
import {weakMemoize} from '../../../model/weak-memoize.js'
import type {OptionValue} from './choices.js'

/** Filters of the list; empty means all. */
export interface NoteFilter {
  readonly search: string
  /** English names: they are the keys of what addresses say. */
  readonly type: string
  readonly zone: string
  readonly status: string
  readonly tlp: string
  readonly mistakes: OptionValue<'mistakes'>
}

/** Notes that fit all that is asked; each word of the search must stand somewhere in the note's line. */
export function filterNotes(notes: readonly DeskNote[], filter: NoteFilter): readonly DeskNote[] {
  const words = fold(filter.search).split(' ')
  return notes.filter(note => hasFacts(note, filter) && words.every(word => searchText(note).includes(word)))
}

const hasFacts = (note: DeskNote, {type, zone, status, tlp, mistakes}: NoteFilter): boolean =>
  (type === '' || note.type?.en === type) &&
  (zone === '' || note.zone?.en === zone) &&
  (status === '' || note.status?.en === status) &&
  (tlp === '' || note.tlp === tlp) &&
  hasMistakes[mistakes](note.counts ?? none)

/** Of notes that nobody looked at yet. */
const none = {errors: 0, warnings: 0} as const

const hasMistakes: Readonly<Record<NoteFilter['mistakes'], (counts: NonNullable<DeskNote['counts']>) => boolean>> = {
  all: () => true,
  some: ({errors, warnings}) => errors + warnings > 0,
  errors: ({errors}) => errors > 0,
}

/** With each key that is typed, all notes are asked. */
const searchText = weakMemoize(({title, slug, id, tlp, lang, type, zone, status}: DeskNote) => {
  const names = [type, zone, status].flatMap(name => [name?.fr, name?.en])
  return fold([title, slug, id, tlp, lang, ...names].filter(Boolean).join(' '))
})

/**
 * A text as a search compares it: no case, no accents, one apostrophe, one hyphen, one plain space for each kind of space.
 *
 * @example fold('L’été : 2 000') // "l'ete : 2 000"
 */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
