import type {Metadata} from '../model/front-matter.js'
import type {NoteHeader} from '../model/note.js'
import type {Publication} from '../model/publication.js'
import type {Exhibits} from '../note/count-exhibits.js'

/** What other notes may know of a note whose front matter passed; `recommendations` counts those of the text too. */
export function headerOf(from: {
  readonly path: string
  readonly slug: string
  readonly metadata: Metadata
  readonly publication: Publication
  readonly recommendations: number
  readonly exhibits: Exhibits
}): NoteHeader {
  const {path, slug, metadata, publication, recommendations, exhibits} = from
  const {id, type, title, zone, tlp, date, version, status, embargo, translation_of: translationOf} = metadata
  return {
    slug,
    path,
    lang: metadata.lang ?? publication.defaultLang,
    id,
    type,
    title,
    zone,
    tlp,
    date,
    version,
    status,
    recommendations,
    ...exhibits,
    ...(embargo !== undefined && {embargo}),
    ...(translationOf !== undefined && {translationOf}),
  }
}
