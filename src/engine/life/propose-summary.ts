import {documentOfVersion, recordedVersion} from '../diff/version.js'
import type {SoundRecord} from '../note-life.js'
import type {OpenMemo} from '../open-memo.js'
import {publication} from '../queries/publication.js'

/**
 * A first summary of a revision, from what is otherwise than it was published, for its author to make better; in the language of the
 * note. Undefined where no reader sees anything, or where either text cannot be read.
 *
 * @throws {UsageError} If the text of the record is not there.
 */
export async function proposeSummary(
  open: OpenMemo,
  path: string,
  published: SoundRecord,
): Promise<string | undefined> {
  // Of its mistakes nothing is told: in which language they would be does not matter.
  const before = await documentOfVersion(open, recordedVersion(open, path, published), 'en')
  const after = await documentOfVersion(open, {path}, 'en')
  if (!('document' in before && 'document' in after)) return undefined
  const [{compareDocuments}, {sumUp}] = await Promise.all([
    import('../../note/comparison/compare-documents.js'),
    import('../../note/redline/sum-up.js'),
  ])
  const documents = {before: before.document, after: after.document}
  const comparison = compareDocuments(documents.before, documents.after)
  return sumUp({...documents, comparison, publication: await open.memo.get(publication)})
}
