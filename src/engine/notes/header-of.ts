import type {Metadata} from '../../model/front-matter.js'
import type {NoteHeader, PartialHeader} from '../../model/note.js'
import type {NoteSettings} from '../../model/publication.js'
import type {BlockCounts} from '../../note/count-blocks.js'
import {noLanguages} from '../../note/named-languages.js'
import {setTitle} from '../../note/transforms/set-title.js'
import {typesetterFor} from '../../note/typesetter.js'
import {plainWords} from '../../model/plain-words.js'
import {defined} from './defined.js'

/** Header of a valid note. Recommendations are counted in the fields or the text. */
export function headerOf(from: {
  readonly path: string
  readonly slug: string
  readonly metadata: Metadata
  readonly publication: NoteSettings
  readonly blocks: BlockCounts
}): NoteHeader {
  const {path, slug, metadata, publication, blocks} = from
  const {id, type, zone, tlp, date, version, status, embargo, translation_of: translationOf, typography, aliases} = metadata
  return {
    slug,
    path,
    lang: metadata.lang ?? publication.defaultLang,
    id,
    type,
    title: titleOf(metadata.title, metadata, publication),
    zone,
    tlp,
    date,
    version,
    status,
    ...blocks,
    ...(metadata.recommendations && {recommendations: metadata.recommendations.length}),
    typography,
    embargo,
    translationOf,
    aliases,
  }
}

/** Title as set in all editions, as plain text. */
function titleOf(title: Metadata['title'], {lang, typography}: Partial<Metadata>, publication: NoteSettings) {
  const typesetter = typesetterFor(lang ?? publication.defaultLang, typography ?? publication.typography)
  return plainWords(setTitle(title, typesetter, noLanguages))
}

/** Header of a note with errors, from its valid fields. `blocks` is absent if its text could not be read. */
export function partialHeaderOf(
  fields: Partial<Metadata>,
  blocks: BlockCounts | undefined,
  publication: NoteSettings,
): PartialHeader {
  const {lang, typography, id, type, zone, tlp, date, version, status, embargo} = fields
  const {recommendations, translation_of: translationOf, aliases} = fields
  const title = fields.title && titleOf(fields.title, fields, publication)
  return {
    ...defined({lang, typography, id, type, title, zone, tlp, date, version, status, embargo, translationOf, aliases}),
    ...blocks,
    ...(recommendations && {recommendations: recommendations.length}),
  }
}
