import type {Metadata} from '../model/front-matter.js'
import type {NoteHeader, Remains} from '../model/note.js'
import type {Publication} from '../model/publication.js'
import type {BlockCounts} from '../note/count-blocks.js'
import {defined} from './defined.js'

/** What other notes may know of a note whose front matter passed. Its recommendations stand there, or in its text. */
export function headerOf(from: {
  readonly path: string
  readonly slug: string
  readonly metadata: Metadata
  readonly publication: Publication
  readonly blocks: BlockCounts
}): NoteHeader {
  const {path, slug, metadata, publication, blocks} = from
  const {
    id,
    type,
    title,
    zone,
    tlp,
    date,
    version,
    status,
    embargo,
    translation_of: translationOf,
    typography,
  } = metadata
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
    ...blocks,
    ...(metadata.recommendations && {recommendations: metadata.recommendations.length}),
    ...(typography !== undefined && {typography}),
    ...(embargo !== undefined && {embargo}),
    ...(translationOf !== undefined && {translationOf}),
  }
}

/** The same of a note whose front matter did not pass, from the fields that did. `blocks` are absent where its text could not be read. */
export function remainsOf(fields: Partial<Metadata>, blocks: BlockCounts | undefined): Remains {
  const {lang, typography, id, type, title, zone, tlp, date, version, status, embargo} = fields
  const {recommendations, translation_of: translationOf} = fields
  return {
    ...defined({lang, typography, id, type, title, zone, tlp, date, version, status, embargo, translationOf}),
    ...blocks,
    ...(recommendations && {recommendations: recommendations.length}),
  }
}
