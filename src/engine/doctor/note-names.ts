import {findPublication} from '../../io/find-publication.js'
import {listNotes} from '../../io/list-notes.js'
import {IoError} from '../../io/error.js'
import {UsageError} from '../../model/usage-error.js'

/** Slugs of the publication's notes, for completions; empty if they cannot be read. */
export function noteNames(directory: string): readonly string[] {
  try {
    return listNotes(findPublication(directory)).map(({slug}) => slug)
  } catch (error) {
    if (error instanceof UsageError || error instanceof IoError) return []
    throw error
  }
}
