import {approvalsNeeded, countedApprovals} from '../../model/life/review.js'
import type {Instant} from '../../model/moment.js'
import type {Memo} from '../memo/memo.js'
import {approvals} from '../queries/approvals.js'
import {life, records, working} from '../queries/life.js'
import {publication} from '../queries/publication.js'
import {pendingVersions} from '../queries/unlogged.js'

/** State of a note relative to its record. */
export interface NoteRecord {
  /** The newest version that was published. */
  readonly newest?: {readonly version: string; readonly published: Instant} | undefined
  /** Valid and needed approvals, if any are needed; of a published note, the recorded ones. */
  readonly approvals?: {readonly given: number; readonly needed: number}
  /** Whether it differs from what was published under the same version. */
  readonly isChanged: boolean
  /** Whether it claims to be published without a record. */
  readonly isUnrecorded: boolean
  /** Whether its newest version is public and missing in the log. */
  readonly isUnlogged: boolean
  /** Version in work, while the former one stays public. */
  readonly next?: string
}

/**
 * State of a note relative to its record.
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
