import type {Translation} from '../../model/document.js'
import {languageName} from '../../model/language-name.js'
import type {Neighbour} from '../../model/note.js'
import {exceeds} from '../../model/tlp.js'
import {worksOf} from '../../model/works.js'
import type {FrontContext} from './front-context.js'

/**
 * Links to the note in other languages, in the order of the languages' names. None is named that is more restricted than this one, or unfinished,
 * under embargo or before its date while this one is not: its very existence would be told.
 */
export function translations(context: FrontContext): readonly Translation[] {
  const {metadata, slug, notes, lang} = context
  const {id, date, status, translation_of: translationOf} = metadata
  const own = {slug, lang, id, date, status, translationOf}
  const work =
    worksOf([own, ...notes.filter(note => note.slug !== slug)]).find(versions => versions.includes(own)) ?? []
  const others = notes.filter(note => note.lang !== lang && work.includes(note))
  return others
    .filter(note => !exceeds(note.tlp, metadata.tlp) && isAsOpen(note, context))
    .toSorted((a, b) => (a.lang < b.lang ? -1 : 1))
    .map(note => ({
      lang: note.lang,
      name: languageName(note.lang),
      slug: note.slug,
      id: note.id,
      hasPage: note.hasPage,
      ...(note === work[0] && note.translationOf === undefined && {isOriginal: true}),
    }))
}

const unfinished: readonly Neighbour['status'][] = ['draft', 'review', 'approved']

function isAsOpen(note: Neighbour, context: FrontContext): boolean {
  if (unfinished.includes(note.status) && !unfinished.includes(context.metadata.status)) return false
  return !note.isHeld || context.isHeld
}
