import {findPublication} from '../../io/find-publication.js'
import {listNotes} from '../../io/list-notes.js'
import {IoError} from '../../io/error.js'
import {UsageError} from '../../model/usage-error.js'

/** Names of the notes of the publication around a folder, for whoever completes them: none where anything is in the way. */
export function noteNames(directory: string): readonly string[] {
  try {
    return listNotes(findPublication(directory)).map(({slug}) => slug)
  } catch (error) {
    if (error instanceof UsageError || error instanceof IoError) return []
    throw error
  }
}
