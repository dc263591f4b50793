import {compareVersions} from '../../model/compare-versions.js'
import {recordedPath} from '../../model/life/record-place.js'
import {approvalsNeeded} from '../../model/life/review.js'
import {mayTake, type LifeCommand} from '../../model/life/states.js'
import {localeFor} from '../../model/locales/index.js'
import type {Message} from '../../model/message.js'
import {momentIn} from '../../model/moment.js'
import type {Publication} from '../../model/publication.js'
import {UsageError} from '../../model/usage-error.js'
import {editNote} from '../../note/edit/edit-note.js'
import type {Memo} from '../memo/memo.js'
import type {SoundRecord} from '../record/note-life.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {file, source} from '../queries/inputs.js'
import {recordedLife, working} from '../queries/life.js'
import {publicLog} from '../queries/log.js'
import {publication, timeZone} from '../queries/publication.js'
import {fieldsOf, readFrontMatter, type FrontMatter} from '../notes/read-note.js'
import {namedNotes} from '../publication/named-notes.js'
import {damageOfNotes} from '../queries/damage.js'
import {lateEntries} from './late-entries.js'
import {nextVersion, type Opening} from './next-version.js'
import {occasionOf} from './occasion.js'
import {openLogger} from './open-logger.js'
import {openSealer} from './open-sealer.js'
import type {AdvanceOptions} from './options.js'
import type {NotePlan} from './plan-note.js'
import {changesOf, prepareNotes, stepOf, whyWrong, type Prepared, type PreparedNote} from './prepare-notes.js'
import {recallVersions} from './recall-versions.js'
import type {LifeReport, TranslationLeft} from './report.js'
import {settleLife} from './settle-life.js'
import {outdated, unpublished, wrongState} from './step-refusals.js'
import {isUnfinished} from './unfinished.js'
import {withLife} from './with-life.js'
import {documentOfVersion, recordedVersion} from '../diff/version.js'
import {index} from '../queries/headers.js'

/** Commands that open the next version of a published note. */
export type AdvanceCommand = Extract<LifeCommand, 'correct' | 'close' | 'withdraw'>

/**
 * Open the next version of published notes: as a draft (`correct`), or published at once (`close`, `withdraw`).
 *
 * @throws {UsageError} If the options fit no publication or no note, or a note does not stand where this step begins.
 * @throws {IoError} If the disk refuses.
 */
export const advance = (command: AdvanceCommand, options: AdvanceOptions): Promise<LifeReport> =>
  withLife(options, async (open, context) => {
    const {memo} = open
    const moment = momentIn(await memo.get(timeZone), context.now)
    const {day} = moment
    const log = await memo.get(publicLog)
    const paths = (await namedNotes(memo, options.notes, context)).map(({path}) => path)
    const told = [...(await damageOfNotes(memo, paths)), ...(command === 'correct' ? [] : log.messages)]
    // A withdrawal waits for nothing: it is logged later.
    if (command !== 'withdraw' && told.length > 0)
      return settleLife(context, {notes: [], messages: told, isRefused: true}, false)
    const isDraft = command === 'correct' || (command === 'close' && (await needApproval(memo, paths)))
    const taken: Taken[] = []
    for (const path of paths) taken.push(await takeNote(open, path, {command, options, day, isDraft}))
    const {isDry = false} = options
    if (isDraft) return settleLife(context, await opened(memo, taken), isDry)
    const plans = taken.map(({plan}) => plan)
    const sealer = await openSealer(options, await memo.get(publication), context.now, isDry)
    const logger = await openLogger(memo, options, context, moment)
    const late = await lateEntries(memo, logger)
    const how = {occasion: occasionOf(context, options), sealer, logger, strict: false, isTogether: true}
    const prepared = await prepareNotes(open, context, {plans, ...how})
    const replaced = new Set(taken.filter(({isReplaced}) => isReplaced).map(({plan}) => plan.path))
    const notes = prepared.notes.map(note => ({...note, isReplaced: replaced.has(note.step.path)}))
    const left = command === 'withdraw' ? await translationsLeft(memo, paths) : []
    const messages = [...told, ...prepared.messages]
    const report = {...(await settleLife(context, {...prepared, notes, late, messages}, isDry)), translationsLeft: left}
    return command === 'withdraw' ? {...report, ...(await recallVersions(memo, context, options, report))} : report
  })

/** The next version of a note. */
interface Taken {
  readonly plan: Exclude<NotePlan, {readonly kind: 'adopt'}>
  readonly reference: string
  /** Whether unpublished words are replaced. */
  readonly isReplaced: boolean
  /** Whether it reopens a closed note. */
  readonly reopens?: boolean
}

interface Taking {
  readonly command: AdvanceCommand
  readonly options: AdvanceOptions
  readonly day: string
  /** Whether it is a draft at first. */
  readonly isDraft: boolean
}

/** Whether any of these notes needs approval, closures included. Not asked for withdrawals. */
async function needApproval(memo: Memo, paths: readonly string[]): Promise<boolean> {
  const {review} = await memo.get(publication)
  for (const path of paths) {
    const tlp = (await memo.get(working, path))?.checked?.fields.tlp
    if (tlp !== undefined && approvalsNeeded(review, tlp) > 0) return true
  }
  return false
}

async function takeNote(open: OpenMemo, path: string, {command, options, day, isDraft}: Taking): Promise<Taken> {
  const {memo} = open
  const {relation, published = '', record} = await recordedLife(memo, path)
  const given = await memo.get(working, path)
  if (!record || !given) throw unpublished(command, path)
  const config = await memo.get(publication)
  const {reference} = record
  if (record.status === openings[command](options).status) {
    if (relation === 'same') return {plan: {kind: 'nothing', path, record}, reference, isReplaced: false}
    if (await isUnfinished(memo, {path, given, relation, record, published})) {
      const {bytes} = recordedBase(memo, {path, published, record}, config)
      return {plan: {kind: 'finish', path, bytes, record}, reference, isReplaced: command === 'withdraw'}
    }
  }
  // What is withdrawn stays so, whatever is written under its reference.
  const isNext = (relation === 'draft' || relation === 'unrecorded') && record.status !== 'withdrawn'
  const state = (isNext ? fieldsOf(given, config).status : undefined) ?? record.status
  if (!mayTake(command, state)) throw wrongState(command, path, state)
  const {version} = fieldsOf(given, config)
  const isOlder = version !== undefined && compareVersions(version, record.version) < 0
  if (command === 'correct' && isOlder) throw outdated(path, version, record.version)
  const isKept = relation === 'same' || (relation === 'changed' && command === 'correct')
  if (!isKept && command !== 'withdraw')
    return {plan: {kind: 'wrong', path, isFrozen: true}, reference, isReplaced: false}
  const base = isKept
    ? {bytes: bytesOf(memo, path), read: given}
    : recordedBase(memo, {path, published, record}, config)
  const metadata = base.read.checked?.metadata
  const proposed = () => proposeSummary(open, path, {folder: published, record})
  const summary = await summaryFor(command, options, {lang: record.lang, proposed})
  const opening = {...openings[command](options), ...(isDraft && {status: 'draft' as const})}
  const edits = metadata && nextVersion(metadata, record, {...opening, summary, day})
  const bytes = edits && base.read.note && editNote(base.bytes, base.read.note, edits)
  const plan: Taken['plan'] =
    edits && bytes
      ? {kind: 'publish', path, bytes, edits, needsApproval: false}
      : {kind: 'wrong', path, isFrozen: false}
  return {plan, reference, isReplaced: !isKept, reopens: record.status === 'closed' && opening.nature === 'update'}
}

function bytesOf(memo: Memo, path: string): Uint8Array {
  const given = memo.get(source, path)
  return given.status === 'read' ? given.bytes : new Uint8Array()
}

function recordedBase(
  memo: Memo,
  {path, published, record}: {readonly path: string; readonly published: string} & Pick<SoundRecord, 'record'>,
  config: Publication,
): {readonly bytes: Uint8Array; readonly read: FrontMatter} {
  const bytes = memo.get(file, recordedPath(published, record.note))
  return {bytes, read: readFrontMatter({path, bytes, publication: config})}
}

/** Status and nature of the next version by command. */
const openings: Readonly<Record<AdvanceCommand, (options: AdvanceOptions) => Pick<Opening, 'status' | 'nature'>>> = {
  correct: ({nature = 'correction'}) => ({status: 'draft', nature}),
  close: () => ({status: 'closed', nature: 'closure'}),
  withdraw: () => ({status: 'withdrawn', nature: 'withdrawal'}),
}

async function summaryFor(
  command: AdvanceCommand,
  {summary}: AdvanceOptions,
  {lang, proposed}: {readonly lang: string; readonly proposed: () => Promise<string | undefined>},
): Promise<string> {
  const given = summary?.trim()
  if (given) return given
  if (command === 'close') return `${localeFor(lang).natures.closure}.`
  const found = command === 'correct' ? await proposed() : undefined
  if (found !== undefined) return found
  throw command === 'correct' ? noSummary : noReason
}

/** Open the next version of notes as drafts. */
async function opened(memo: Memo, taken: readonly Taken[]): Promise<Prepared> {
  const [notes, messages]: [PreparedNote[], Message[]] = [[], []]
  for (const {plan, reference, reopens} of taken) {
    if (plan.kind === 'wrong') messages.push(...(await whyWrong(memo, plan)))
    const text = 'bytes' in plan && {before: bytesOf(memo, plan.path), after: plan.bytes}
    if ('record' in plan) notes.push({step: stepOf(plan.kind, plan.path, plan.record), ...(text && {text})})
    if (plan.kind !== 'publish' || !text) continue
    const {path, edits} = plan
    const {version = '', status = ''} = edits
    const kind = reopens ? 'reopen' : 'open'
    const step = {kind, path, reference, version, status, files: [], editions: []} as const
    notes.push({step: {...step, changes: changesOf(edits)}, text})
  }
  return {notes, messages, isRefused: messages.length > 0}
}

const noSummary = new UsageError({
  en: 'What changes? Say it with `--summary "…"`, or change the text first: its first summary is proposed then',
  fr: 'Qu\'est-ce qui change ? Dites-le par `--summary "…"`, ou modifiez d\'abord le texte : un premier résumé sera alors proposé',
})
const noReason = new UsageError({
  en: 'Why is it withdrawn? Say it with `--reason "…"`',
  fr: 'Pourquoi la retirer ? Dites-le par `--reason "…"`',
})

/**
 * Propose a summary of a revision from the changes since publication, in the language of the note. Undefined if nothing visible changed, or
 * a text cannot be read.
 *
 * @throws {UsageError} If the text of the record is not there.
 */
async function proposeSummary(open: OpenMemo, path: string, published: SoundRecord): Promise<string | undefined> {
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

/** Published translations of some notes, unless withdrawn or among these notes, by paths of notes. */
async function translationsLeft(memo: Memo, paths: readonly string[]): Promise<readonly TranslationLeft[]> {
  const {works} = await memo.get(index)
  const touched = [...new Set(works.values())].filter(work => work.some(({path}) => paths.includes(path)))
  const left: TranslationLeft[] = []
  for (const {path} of touched.flat()) {
    if (paths.includes(path)) continue
    const {record} = await recordedLife(memo, path)
    if (record && record.status !== 'withdrawn') left.push({path, lang: record.lang, version: record.version})
  }
  return left
}
