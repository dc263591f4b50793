import type {Translation} from '../../model/document.js'
import {languageName} from '../../model/language-name.js'
import type {Neighbour} from '../../model/note.js'
import {stemOf} from '../../model/site-address.js'
import {exceeds} from '../../model/tlp.js'
import type {FrontContext} from './front-context.js'

/**
 * The same note in other languages, by the name of the language. Notes belong together by `translation_of` or by the first
 * part of their file names. None is named that is more restricted than this one, or unfinished, under embargo or before its
 * date while this one is not: its very existence would be told.
 */
export function translations(context: FrontContext): readonly Translation[] {
  const {metadata, slug, notes, lang} = context
  const original = metadata.translation_of ?? metadata.id
  return notes
    .filter(note => note.slug !== slug && note.lang !== lang)
    .filter(note => (note.translationOf ?? note.id) === original || stemOf(note) === stemOf({slug, lang}))
    .filter(note => !exceeds(note.tlp, metadata.tlp) && isAsOpen(note, context))
    .toSorted((a, b) => (a.lang < b.lang ? -1 : 1))
    .map(({lang, slug, id, hasPage}) => ({lang, name: languageName(lang), slug, id, hasPage}))
}

const unfinished: readonly Neighbour['status'][] = ['draft', 'review', 'approved']

function isAsOpen(note: Neighbour, context: FrontContext): boolean {
  if (unfinished.includes(note.status) && !unfinished.includes(context.metadata.status)) return false
  return !note.isHeld || context.isHeld
}
