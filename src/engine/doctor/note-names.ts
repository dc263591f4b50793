import {publicationAround} from '../../io/find-publication.js'
import {listNotes} from '../../io/list-notes.js'
import {unlessRefused} from '../../io/error.js'

/** Slugs of the publication's notes, for completions; empty if they cannot be read. */
export function noteNames(directory: string): readonly string[] {
  const root = publicationAround(directory)
  const notes = root === undefined ? undefined : unlessRefused(() => listNotes(root))
  return notes?.map(({slug}) => slug) ?? []
}
