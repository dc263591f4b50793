import {approvalsNeeded, countedApprovals} from '../../model/life/review.js'
import type {Instant} from '../../model/moment.js'
import type {Memo} from '../memo/memo.js'
import {approvals} from '../queries/approvals.js'
import {life, records, working} from '../queries/life.js'
import {publication} from '../queries/publication.js'
import {pendingVersions} from '../queries/unlogged.js'

/** Where a note stands beside what is on record of it. */
export interface NoteRecord {
  /** The newest version that was published. */
  readonly newest?: {readonly version: string; readonly published: Instant} | undefined
  /** Approvals of its exact words that count, and how many it needs; where it needs any. Of what is published, those on record. */
  readonly approvals?: {readonly given: number; readonly needed: number}
  /** Whether it differs from what was published, and has no version of its own. */
  readonly isChanged: boolean
  /** Whether it says that it is published, and is not on record. */
  readonly isUnrecorded: boolean
  /** Whether everybody may read its newest version, and the public log that the house keeps does not have it. */
  readonly isUnlogged: boolean
  /** The version that is in work, while the one before stays public. */
  readonly next?: string
}

/**
 * Where a note stands beside what is on record of it.
 *
 * @throws {IoError} If the note or its record cannot be read.
 */
export async function recordOf(memo: Memo, path: string): Promise<NoteRecord> {
  const {relation, published = ''} = await memo.get(life, path)
  const {review} = await memo.get(publication)
  const {tlp, version} = (await memo.get(working, path))?.checked?.fields ?? {}
  const record = (await memo.get(records)).byFolder.get(published)
  const needed = tlp ? approvalsNeeded(review, tlp) : 0
  const given = record && relation === 'same' ? record.approvals : (await memo.get(approvals, path)).valid
  return {
    newest: record && {version: record.version, published: record.published},
    ...(review && needed > 0 && {approvals: {given: countedApprovals(review, given).length, needed}}),
    isChanged: relation === 'changed' || relation === 'broken',
    isUnrecorded: relation === 'unrecorded',
    isUnlogged: (await memo.get(pendingVersions)).some(one => one.path === path),
    ...(relation === 'draft' && version !== undefined && {next: version}),
  }
}
