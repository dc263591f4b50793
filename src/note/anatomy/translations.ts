import type {Translation} from '../../model/document.js'
import {languageName} from '../../model/language-name.js'
import type {NoteHeader} from '../../model/note.js'
import {stemOf} from '../../model/site-address.js'
import {exceeds} from '../../model/tlp.js'
import type {House} from './house.js'

/**
 * The same note in other languages, by the name of the language. Notes belong together by `translation_of` or by the first
 * part of their file names. None is named that is more restricted than this one, unfinished or under embargo while this one
 * is neither: its very existence would be told.
 */
export function translations(house: House): readonly Translation[] {
  const {metadata, slug, notes, lang} = house
  const original = metadata.translation_of ?? metadata.id
  return notes
    .filter(note => note.slug !== slug && note.lang !== lang)
    .filter(note => (note.translationOf ?? note.id) === original || stemOf(note) === stemOf({slug, lang}))
    .filter(note => !exceeds(note.tlp, metadata.tlp) && isAsOpen(note, house))
    .toSorted((a, b) => (a.lang < b.lang ? -1 : 1))
    .map(note => ({lang: note.lang, name: languageName(note.lang), slug: note.slug, hasPage: note.hasPage}))
}

const unfinished: readonly NoteHeader['status'][] = ['draft', 'review', 'approved']

function isAsOpen(note: NoteHeader, house: House): boolean {
  const {metadata} = house
  const held = (embargo: string | undefined) => embargo !== undefined && embargo.slice(0, 10) > house.today
  if (unfinished.includes(note.status) && !unfinished.includes(metadata.status)) return false
  return !held(note.embargo) || held(metadata.embargo)
}
