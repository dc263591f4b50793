import type {Document} from '../model/document.js'
import type {RenderInput} from '../model/edition.js'
import type {NoteLink} from '../model/phrasing.js'
import {encodePath, noteFolder, type Addressed} from '../model/site-address.js'
import {isPublic} from '../model/tlp.js'

/** Address of a note's public page. */
export const noteAddress = ({publication}: Pick<RenderInput, 'publication'>, note: Addressed): string =>
  `${publication.siteUrl}/${encodePath(noteFolder(note, publication.defaultLang))}`

/** The same where everybody can open it; the marking is asked once more, whoever says so. */
export const pageAddress = ({
  document,
  publication,
}: {
  readonly document: Document
  readonly publication: RenderInput['publication']
}): string | undefined =>
  document.hasPage && isPublic(document.masthead.tlp) ? noteAddress({publication}, document) : undefined

/** Address that a link to another note has in editions that travel; not every note has a public page. */
export const publicAddress = (
  input: Pick<RenderInput, 'publication'>,
  note: Addressed & Pick<NoteLink, 'isPublic'>,
): string | undefined => (note.isPublic ? noteAddress(input, note) : undefined)
