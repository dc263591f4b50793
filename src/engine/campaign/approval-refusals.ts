import type {Message} from '../../model/message.js'
import type {TlpLabel} from '../../model/tlp.js'
import {lackOfApprovals} from '../approval-messages.js'
import type {Memo} from '../memo/memo.js'
import {approvals} from '../queries/approvals.js'
import {life, records} from '../queries/life.js'
import {publication} from '../queries/publication.js'

/**
 * Approvals that a note lacks before it may be sent: those on record with its version, or, where nothing was recorded, those of its
 * words. What was published before there was a record was published by other rules.
 */
export async function approvalRefusals(memo: Memo, path: string, tlp: TlpLabel): Promise<readonly Message[]> {
  const {published = ''} = await memo.get(life, path)
  const record = (await memo.get(records)).byFolder.get(published)
  if (record?.adopted) return []
  const given = record ? record.approvals : (await memo.get(approvals, path)).valid
  return lackOfApprovals(path, await memo.get(publication), {tlp, given})
}
