import type {Document} from '../model/document.js'
import type {NoteLink} from '../model/phrasing.js'
import type {NoteSettings} from '../model/publication.js'
import {encodePath, noteFolder, type Addressed} from '../model/site-address.js'
import {isPublic} from '../model/tlp.js'

/** Address of a note's public page. */
export const noteAddress = (note: Addressed, publication: NoteSettings): string =>
  `${publication.siteUrl}/${encodePath(noteFolder(note, publication.defaultLang))}`

/** Address of a document's public page; undefined where not everybody may open it. The marking is asked again, whoever says that it has a page. */
export const pageAddress = (document: Document, publication: NoteSettings): string | undefined =>
  document.hasPage && isPublic(document.masthead.tlp) ? noteAddress(document, publication) : undefined

/** Address that a link to another note has in editions that travel; not every note has a public page. */
export const publicAddress = (note: NoteLink, publication: NoteSettings): string | undefined =>
  note.isPublic ? noteAddress(note, publication) : undefined
