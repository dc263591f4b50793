import type {RenderInput} from '../model/edition.js'
import type {NoteLink} from '../model/phrasing.js'
import {encodePath, noteFolder, type Addressed} from '../model/site-address.js'

/** Address of a note's public page. */
export const noteAddress = ({publication}: Pick<RenderInput, 'publication'>, note: Addressed): string =>
  `${publication.siteUrl}/${encodePath(noteFolder(note, publication.defaultLang))}`

/** Address that a link to another note has in editions that travel; a restricted note has no public page. */
export const publicAddress = (
  input: Pick<RenderInput, 'publication'>,
  note: Addressed & Pick<NoteLink, 'isPublic'>,
): string | undefined => (note.isPublic ? noteAddress(input, note) : undefined)
