import type {Metadata} from '../../model/front-matter.js'
import {approvedFields} from '../../model/life/frozen-fields.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {recordedPath} from '../../model/life/record-place.js'
import {standingAfter} from '../../model/life/standing.js'
import type {IsoDate} from '../../model/text.js'
import type {FieldEdits} from '../../note/edit/edit-fields.js'
import {editNote} from '../../note/edit/edit-note.js'
import type {Memo} from '../memo/memo.js'
import {file, source} from '../queries/inputs.js'
import {recordedLife, working} from '../queries/life.js'
import {publication} from '../queries/publication.js'
import {readFrontMatter, type FrontMatter} from '../notes/read-note.js'
import {isPublicStatus} from '../record/note-life.js'
import {wrongState} from './step-refusals.js'

/** Plan of a note to publish: its edits, or the obstacle. */
export type NotePlan =
  | {
      readonly kind: 'publish'
      readonly path: string
      readonly bytes: Uint8Array
      readonly edits: FieldEdits
      readonly needsApproval: boolean
    }
  | {readonly kind: 'finish'; readonly path: string; readonly bytes: Uint8Array; readonly record: PublicationRecord}
  | {readonly kind: 'nothing'; readonly path: string; readonly record: PublicationRecord}
  /** It is marked as published already. */
  | {readonly kind: 'adopt'; readonly path: string}
  /** It has errors, is frozen or cannot be edited; see its messages. */
  | {readonly kind: 'wrong'; readonly path: string; readonly isFrozen: boolean}

/**
 * Plan the publication of a note.
 *
 * @throws {IoError} If the note or its record cannot be read.
 */
export async function planNote(memo: Memo, path: string, day: IsoDate): Promise<NotePlan> {
  const read = memo.get(source, path)
  const given = await memo.get(working, path)
  if (read.status !== 'read' || !given?.note || !given.checked?.metadata) return {kind: 'wrong', path, isFrozen: false}
  const {relation, published = '', record} = await recordedLife(memo, path)
  if (relation === 'same' && record) return {kind: 'nothing', path, record}
  if (relation === 'changed' && record) {
    const bytes = memo.get(file, recordedPath(published, record.note))
    const recorded = readFrontMatter({path, bytes, publication: await memo.get(publication)})
    return isBegun(given, recorded) ? {kind: 'finish', path, bytes, record} : {kind: 'wrong', path, isFrozen: true}
  }
  // It is no draft of anything, whatever its file says by hand.
  if (record?.status === 'withdrawn') throw wrongState('publish', path, 'withdrawn')
  const edits = editsOf(given.checked.metadata, {isFirst: !record, day})
  const bytes = editNote(read.bytes, given.note, edits)
  return bytes ? {kind: 'publish', path, bytes, edits, needsApproval: true} : {kind: 'wrong', path, isFrozen: false}
}

/** Whether a publication was interrupted after the record and before the note: its words equal those on record. */
export function isBegun(given: FrontMatter, recorded: FrontMatter): boolean {
  const [now, then] = [given.checked?.fields ?? {}, recorded.checked?.fields ?? {}]
  return (
    !isPublicStatus(now.status) &&
    approvedFields(now) === approvedFields(then) &&
    given.note?.body === recorded.note?.body
  )
}

/** Fields that publishing sets: the status, and a past date; a future date was chosen and stays. */
function editsOf(
  {status, date, revisions, version}: Metadata,
  {isFirst, day}: {readonly isFirst: boolean; readonly day: IsoDate},
): FieldEdits {
  // Whoever wrote the status by hand wrote the day too.
  if (isPublicStatus(status)) return {}
  const last = revisions?.at(-1)
  const isLater = last !== undefined && last.version === version && last.date < day
  return {
    status: standingAfter((revisions ?? []).map(({nature}) => nature)),
    ...(isFirst && version === (revisions?.[0]?.version ?? version) && date < day && {date: day}),
    ...(isLater && {revised: day}),
  }
}
