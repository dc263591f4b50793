import type {NewRecord} from '../../io/life/write-record.js'
import {toldSeal} from '../../model/life/told-seal.js'
import {countedApprovals} from '../../model/life/review.js'
import {isErrorFor, type Message} from '../../model/message.js'
import type {ReleaseTerms} from '../../model/public-note.js'
import {lackOfApprovals} from '../record/approval-messages.js'
import type {Context} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {messageFor} from '../messages/message-for.js'
import {noteBug, boundNoteStep} from '../messages/note-bug.js'
import {isPublicStatus} from '../record/note-life.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {findings} from '../queries/findings.js'
import {known} from '../queries/headers.js'
import {source} from '../queries/inputs.js'
import {approvals} from '../queries/approvals.js'
import {lifeFindings, working} from '../queries/life.js'
import {publication} from '../queries/publication.js'
import {shared} from '../queries/shared.js'
import {RenderFailure} from '../messages/render-failure.js'
import {mistakeOf} from '../messages/render-mistake.js'
import {editedMemo, type PendingRecord} from './edited-memo.js'
import {makeRecord, type Occasion} from './make-record.js'
import type {LateEntry} from './late-entries.js'
import {placeIn, type Logged, type Logger} from './open-logger.js'
import type {Sealer} from './open-sealer.js'
import type {NotePlan} from './plan-note.js'
import {placedInFile} from './placed-in-file.js'
import type {LifeStep} from './report.js'
import {mailFindings} from '../queries/editions.js'

/** Files to write for a note. */
export interface PreparedNote {
  readonly step: LifeStep
  /** Absent if already recorded. */
  readonly record?: NewRecord
  /** Whether unrecorded words of its text are replaced. */
  readonly isReplaced?: boolean
  /** Its text, if it changes. */
  readonly text?: {readonly before: Uint8Array; readonly after: Uint8Array}
}

/** Notes ready to publish, and messages on others. */
export interface Prepared {
  readonly notes: readonly PreparedNote[]
  readonly messages: readonly Message[]
  /** Whether a refused note keeps all others back. */
  readonly isRefused: boolean
  /** Log entries of earlier versions. */
  readonly late?: readonly LateEntry[]
}

/** Plans of notes, and how to carry them out. */
interface Planned {
  readonly plans: readonly NotePlan[]
  readonly occasion: Occasion
  /** Absent if nothing is sealed. */
  readonly sealer: Sealer | undefined
  readonly logger: Logger
  readonly strict: boolean
  /** Whether a refused note keeps all others back. */
  readonly isTogether: boolean
}

/** Check notes as they will be, and make their records. Writes nothing. */
export async function prepareNotes(open: OpenMemo, context: Context, {plans, ...how}: Planned): Promise<Prepared> {
  const texts = new Map(plans.flatMap(plan => (plan.kind === 'publish' ? [[plan.path, plan.bytes] as const] : [])))
  const edited = {texts, sealedBy: how.sealer ? toldSeal(how.sealer.facts) : ''}
  const memo = editedMemo(open, edited)
  const [notes, messages]: [PreparedNote[], Message[]] = [[], []]
  for (const plan of plans) {
    const memoWith = (pending: PendingRecord) => editedMemo(open, edited, pending)
    const found = await prepareNote({open, memo, memoWith, context, ...how}, plan)
    if ('step' in found) notes.push(found)
    else messages.push(...found.messages)
  }
  const isRefused = how.isTogether && messages.some(isErrorFor(how))
  return {notes, messages, isRefused}
}

interface Preparing extends Omit<Planned, 'plans'> {
  readonly open: OpenMemo
  /** Memo with the future texts of notes. */
  readonly memo: Memo
  /** That memo with a pending record. */
  readonly memoWith: (pending: PendingRecord) => Memo
  readonly context: Context
}

async function prepareNote(
  preparing: Preparing,
  plan: NotePlan,
): Promise<PreparedNote | {readonly messages: readonly Message[]}> {
  const {open, memo, memoWith, context, strict} = preparing
  const sealer = plan.kind === 'publish' ? preparing.sealer : undefined
  const {path} = plan
  if (plan.kind === 'nothing') return {step: stepOf('nothing', path, plan.record)}
  const read = open.memo.get(source, path)
  const before = read.status === 'read' ? read.bytes : new Uint8Array()
  if (plan.kind === 'finish') return {step: stepOf('finish', path, plan.record), text: {before, after: plan.bytes}}
  const against = await messagesBefore(open.memo, path, strict)
  if (against.length > 0) return {messages: against}
  const after = plan.kind === 'publish' ? plan.bytes : before
  const messages = await checkEdited(memo, context, path, strict)
  if (messages.length > 0) return {messages: placedInFile(messages, path, {before, after})}
  if (plan.kind === 'wrong') return {messages: await whyWrong(open.memo, plan)}
  const given = plan.kind === 'publish' && plan.needsApproval ? await approvalsOf(open.memo, path) : undefined
  if (given && given.messages.length > 0) return given
  const {header} = await memo.get(known, path)
  if (!header || !isPublicStatus(header.status)) throw new Error('A note without mistakes has a header')
  const {status} = header
  try {
    const {gaps = [], ...made} = await makeRecord(
      memo,
      {header: {...header, status}, bytes: after},
      {...preparing.occasion, approvals: given?.approvals ?? []},
      sealer && {sealer, memoWith},
    )
    const changes = plan.kind === 'publish' ? changesOf(plan.edits) : []
    const seal = plan.kind === 'publish' ? {seal: made.record.seal ?? sealer?.facts ?? null, gaps} : {}
    const {record, log} = withLeaf(made, preparing.logger, header)
    const step = {...stepOf(plan.kind, path, record.record), changes, ...seal, log}
    return {step, record, ...(after !== before && {text: {before, after}})}
  } catch (error) {
    const cause = error instanceof RenderFailure ? error.cause : error
    const mistake = mistakeOf(cause, await memo.get(shared), {path, read: {status: 'read', bytes: after}})
    return {messages: [mistake ?? noteBug(context.root, path, error)]}
  }
}

/** A record with its leaf of the public log, and its place there. */
function withLeaf(
  made: NewRecord,
  logger: Logger,
  terms: ReleaseTerms,
): {readonly record: NewRecord; readonly log: Logged} {
  const entry = logger.add(made.record, terms)
  const log = placeIn(logger.origin, entry)
  if (typeof entry === 'string') return {record: made, log}
  return {record: {...made, record: {...made.record, logged: true}, log: entry}, log}
}

/**
 * Messages that matter only before publication: a reference that another note has, which would make the two indistinguishable. In strict
 * checks also a correction without changes, and abandoned addresses.
 */
async function messagesBefore(memo: Memo, path: string, strict: boolean): Promise<readonly Message[]> {
  const taken = (await memo.get(findings, path)).filter(({ruleId}) => ruleId === 'reference-duplicate')
  const beside = strict ? await memo.get(lifeFindings, path) : []
  return [...taken, ...beside.filter(({ruleId}) => ruleId === 'correction-empty' || ruleId === 'published-renamed')]
}

/** Valid and missing approvals of a note. */
async function approvalsOf(memo: Memo, path: string) {
  const config = await memo.get(publication)
  const {valid} = await memo.get(approvals, path)
  const {tlp} = (await memo.get(working, path))?.checked?.fields ?? {}
  const counted = config.review ? countedApprovals(config.review, valid) : []
  return {
    messages: tlp ? lackOfApprovals(path, config, {tlp, given: counted}) : [],
    approvals: counted.map(({by, at, committer}) => ({by, at, committer})),
  }
}

/** Messages of a note that is frozen, has errors, or whose front matter cannot be edited. */
export async function whyWrong(memo: Memo, {path, isFrozen}: Extract<NotePlan, {readonly kind: 'wrong'}>) {
  if (!isFrozen) return [messageFor(path, 'publish-by-hand')]
  const ofLife = await memo.get(lifeFindings, path)
  return ofLife.length > 0 ? ofLife : (await memo.get(findings, path)).filter(isErrorFor({strict: false}))
}

/** Fields of the front matter that are set, for reports. */
export const changesOf = (edits: Extract<NotePlan, {readonly kind: 'publish'}>['edits']): LifeStep['changes'] => {
  const {revisions, ...fields} = edits
  const last = revisions?.at(-1)
  return [
    ...Object.entries(fields).map(([field, to]) => ({field, to})),
    ...(last ? [{field: 'summary', to: last.summary}] : []),
  ]
}

/** The step of a note and its version, for reports. */
export const stepOf = (
  kind: LifeStep['kind'],
  path: string,
  {reference, version, status, files, editions}: NewRecord['record'],
): LifeStep => ({
  kind,
  path,
  reference,
  version,
  status,
  changes: [],
  files: files.map(file => file.path),
  editions: editions.map(({name}) => name),
})

/** Messages against publishing a note as it will be. */
async function checkEdited(
  memo: Memo,
  context: Pick<Context, 'root'>,
  path: string,
  strict: boolean,
): Promise<readonly Message[]> {
  const refusing = isErrorFor({strict})
  const step = (query: typeof findings) =>
    boundNoteStep<readonly Message[]>(
      context.root,
      path,
      () => memo.get(query, path),
      bug => [bug],
    )
  const messages = await step(findings)
  if (messages.some(refusing)) return messages.filter(refusing)
  return (await step(mailFindings)).filter(refusing)
}
