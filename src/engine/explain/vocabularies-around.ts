import {findPublication} from '../../io/find-publication.js'
import {UsageError} from '../../model/usage-error.js'
import {builtInVocabularies} from '../../model/vocabularies/index.js'
import type {Vocabularies} from '../../model/vocabularies/term.js'

/**
 * The vocabularies that notes in a folder may use: of the publication around it, the built-in ones where there is none
 * or where `cess.yml` has mistakes.
 */
export async function vocabulariesAround(directory: string): Promise<Vocabularies> {
  try {
    const root = findPublication(directory)
    const {readPublication} = await import('../context/read-publication.js')
    return readPublication(root).publication?.vocabularies ?? builtInVocabularies
  } catch (error) {
    if (error instanceof UsageError) return builtInVocabularies
    throw error
  }
}
