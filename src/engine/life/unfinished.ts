import {compareVersions} from '../../model/compare-versions.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {recordedPath} from '../../model/life/record-place.js'
import {compareLife} from '../record/compare-life.js'
import type {Memo} from '../memo/memo.js'
import {isPublicStatus, type Relation} from '../record/note-life.js'
import {file} from '../queries/inputs.js'
import {publication} from '../queries/publication.js'
import {readFrontMatter, type FrontMatter} from '../notes/read-note.js'
import {isBegun} from './plan-note.js'
import {versionsOf} from './read-version.js'

/** A note whose newest recorded version results from a command. */
interface Reached {
  readonly path: string
  readonly given: FrontMatter
  readonly relation: Relation
  /** Newest record, and its folder. */
  readonly record: PublicationRecord
  readonly published: string
}

/**
 * Whether a command was interrupted between the record and the note. A closure starts from exactly the published text; a withdrawal from
 * any.
 *
 * @throws {IoError} If a record cannot be read.
 */
export async function isUnfinished(memo: Memo, {path, given, relation, record, published}: Reached): Promise<boolean> {
  // Somebody wrote a version since.
  if (relation === 'draft' || relation === 'unrecorded') return false
  const {version, status} = given.checked?.fields ?? {}
  const isOlder = version !== undefined && compareVersions(version, record.version) < 0
  if (record.status === 'withdrawn') return isOlder || !isPublicStatus(status)
  const config = await memo.get(publication)
  const textOf = (folder: string, note: string) => memo.get(file, recordedPath(folder, note))
  if (!isOlder) {
    const recorded = readFrontMatter({path, bytes: textOf(published, record.note), publication: config})
    return isBegun(given, recorded)
  }
  const found = (await versionsOf(memo, record.reference)).find(one => one.record.version === version)
  if (!found) return false
  const bytes = textOf(found.folder, found.record.note)
  return (
    compareLife({path, given, found, bytes, changedFiles: [], versions: [], isThere: () => true, publication: config})
      .relation === 'same'
  )
}
