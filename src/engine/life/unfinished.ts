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

/** A note whose newest version on record is one that a step leads to. */
interface Reached {
  readonly path: string
  readonly given: FrontMatter
  readonly relation: Relation
  /** Its newest record, and the folder of it. */
  readonly record: PublicationRecord
  readonly published: string
}

/**
 * Whether a note is as a command left it that was killed between its record and its file. A closure begins with exactly what was
 * published before; a withdrawal waits for nothing, and replaces whatever stood there.
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
