import type {PlainMetadata} from '../../model/front-matter.js'
import type {Moment} from '../../model/moment.js'
import type {Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {statusValues} from '../../model/status-names.js'
import type {Document} from '../../model/document.js'
import type {Message} from '../../model/message.js'
import type {BrokenNote} from '../../model/note.js'
import {exceeds, tlpRank, type TlpLabel} from '../../model/tlp.js'
import {lackOfApprovals} from '../record/approval-messages.js'
import type {ListedNote} from '../../io/edges.js'
import type {Memo} from '../memo/memo.js'
import {messageFor} from '../messages/message-for.js'
import type {NoteIndex} from '../notes/headers.js'
import {approvals} from '../queries/approvals.js'
import {recordedLife} from '../queries/life.js'
import {publication} from '../queries/publication.js'

/** Objection of a rule to sending a note at a moment, if any. */
type Refusal = (metadata: PlainMetadata, moment: Moment) => Finding | undefined

/** Refusals by the note's own fields, by rule. */
const refusals: readonly (readonly [RuleId, Refusal])[] = [
  [
    'send-unpublished',
    ({status}) =>
      status === 'published' || status === 'closed' || status === 'withdrawn'
        ? undefined
        : {
            actual: {en: `status ${statusValues[status].en}`, fr: `statut ${statusValues[status].fr}`},
            expected: statusValues.published,
          },
  ],
  [
    'send-embargo',
    // A notice of withdrawal has no word of the note, and goes to whoever may have it.
    ({embargo, status}, {now}) =>
      embargo !== undefined && status !== 'withdrawn' && Date.parse(embargo) > Date.parse(now)
        ? {actual: {en: `embargo until ${embargo}`, fr: `embargo jusqu'au ${embargo}`}}
        : undefined,
  ],
  [
    'send-expired',
    ({expires}, {day}) =>
      expires !== undefined && expires < day
        ? {actual: {en: `note that expired on ${expires}`, fr: `une note expirée le ${expires}`}}
        : undefined,
  ],
]

/** Refusals of a note at a moment of the real clock, with the day that the house has then. */
export const refusalsOf = (metadata: PlainMetadata, moment: Moment): readonly (readonly [RuleId, Finding])[] =>
  refusals.flatMap(([rule, refuse]) => {
    const finding = refuse(metadata, moment)
    return finding ? [[rule, finding] as const] : []
  })

/**
 * Messages on the approvals that a note lacks before it may be sent: of the recorded ones, or, without a record, of those of its present
 * words. A note that was adopted into the record needs none.
 */
export async function approvalRefusals(memo: Memo, path: string, tlp: TlpLabel): Promise<readonly Message[]> {
  const {record} = await recordedLife(memo, path)
  if (record?.adopted) return []
  const given = record ? record.approvals : (await memo.get(approvals, path)).valid
  return lackOfApprovals(path, await memo.get(publication), {tlp, given})
}

/**
 * Messages on editions that fewer than two persons approved word for word, where a group demands that. Approvals of the publication and
 * later ones count.
 */
export async function twoPersonRefusals(
  memo: Memo,
  editions: readonly {readonly path: string; readonly document: Document}[],
  groups: ReadonlySet<string>,
): Promise<readonly Message[]> {
  const {review, vocabularies} = await memo.get(publication)
  const labels = vocabularies.recipients.flatMap(({id, two_persons: from}) => (from && groups.has(id) ? [from] : []))
  const found: Message[] = []
  for (const {path, document} of editions) {
    const {tlp} = document.masthead
    if (!labels.some(from => tlpRank(tlp) >= tlpRank(from))) continue
    const {record} = await recordedLife(memo, path)
    const given = [...(record?.approvals ?? []), ...(await memo.get(approvals, path)).valid]
    const rule = {approvals: 2, from: 'TLP:CLEAR' as const, names: review?.names ?? []}
    found.push(...lackOfApprovals(path, {review: rule}, {tlp, given}))
  }
  return found
}

/** Refusal where another note gives the same reference, and a stricter label or an embargo: either may be the published one. */
export function restrictedBeside(
  {byId, broken}: NoteIndex,
  {path}: ListedNote,
  {id, tlp}: PlainMetadata,
  {now}: Moment,
): readonly Message[] {
  const beside: readonly BrokenNote[] = [...(byId.get(id) ?? []), ...broken.filter(one => one.id === id)]
  const other = beside.find(
    one =>
      one.path !== path &&
      (one.tlp === undefined ||
        exceeds(one.tlp, tlp) ||
        (one.embargo !== undefined && Date.parse(one.embargo) > Date.parse(now))),
  )
  if (!other) return []
  const actual = {
    en: `\`${id}\`, the reference of \`${other.path}\`, which is restricted`,
    fr: `\`${id}\`, la référence de \`${other.path}\`, qui est restreinte`,
  }
  return [messageFor(path, 'reference-duplicate', {actual})]
}
