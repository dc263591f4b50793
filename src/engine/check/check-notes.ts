import {breathe} from '../../io/breathe.js'
import {monotonicMs} from '../../io/clock.js'
import type {ListedNote} from '../../io/edges.js'
import {IoError} from '../../io/error.js'
import {Overdue} from '../../io/processor-time.js'
import {isBug, isErrorFor, type Message} from '../../model/message.js'
import type {Memo} from '../memo/memo.js'
import {readWithMemo, type OpenMemo} from '../publication/open-memo.js'
import {overdueMessage} from '../messages/overdue-message.js'
import {signalFor, type Context} from '../context/context.js'
import type {NoteThreads} from '../build/threads/note-threads.js'
import {compared, findings} from '../queries/findings.js'
import {neighbours} from '../queries/headers.js'
import {noteList, recordList} from '../queries/inputs.js'
import {damagedRecords, damageOfNotes} from '../queries/damage.js'
import {life, lostNotes} from '../queries/life.js'
import {publicLog} from '../queries/log.js'
import {pendingVersions} from '../queries/unlogged.js'
import {mailFindings} from '../queries/editions.js'
import {sharedState} from '../queries/shared.js'
import {strayFindings} from '../queries/strays.js'
import type {NoteReport, Outcome, Report} from '../report/report.js'
import {keepCheck} from './last-check.js'
import {namedNotes} from '../publication/named-notes.js'
import {tellOnce, withPublished} from '../report/collect-report.js'

/**
 * Check the selected notes, and keep the results for the next run.
 *
 * @throws {UsageError} If a name fits no note, or the context's template is none.
 * @throws {IoError} If the disk refuses what every note needs.
 */
export const checkNotes = async (context: Context): Promise<Report> =>
  readWithMemo(context, async open => {
    const report = await checkWith(open, context)
    keepCheck(context, open, report)
    return report
  })

/** Messages on the record, the log and stray files. */
async function otherFindings(memo: Memo): Promise<readonly Message[]> {
  const [lost, damaged] = [await memo.get(lostNotes), await memo.get(damagedRecords)]
  return [...lost, ...damaged, ...(await memo.get(publicLog)).messages, ...(await memo.get(strayFindings))]
}

/** Messages on selected notes that are missing in the public log. */
async function pendingFindings(memo: Memo, selected: readonly ListedNote[]): Promise<readonly Message[]> {
  const paths = new Set(selected.map(({path}) => path))
  const pending = (await memo.get(pendingVersions)).filter(({path, record}) => paths.has(path) && !record.logged)
  if (pending.length === 0) return []
  const {pendingMessage} = await import('../record/log-messages.js')
  return pending.map(({path, record}) => pendingMessage(path, record))
}

/** The same with a memo that is open. */
export async function checkWith(open: OpenMemo, context: Context): Promise<Report> {
  const {memo, keep} = open
  const notes = memo.get(noteList)
  const {isLoaded, messages} = await memo.get(sharedState)
  const selected = isLoaded ? await namedNotes(memo, context.names, context) : []
  const isWhole = isLoaded && context.names.length === 0
  const others = isWhole
    ? await otherFindings(memo)
    : await damageOfNotes(
        memo,
        selected.map(({path}) => path),
      )
  const checked = isLoaded ? await withRecord(open, context, await checkAll(open, context, selected)) : []
  const pending = isLoaded ? await pendingFindings(memo, selected) : []
  keep(isLoaded && selected.length === notes.length ? wantedOf(notes) : undefined)
  const failures = checked.flatMap(({failure}) => failure ?? [])
  return {
    root: context.root,
    ...tellOnce(
      [...messages, ...others, ...pending],
      checked.map(({report}) => report),
    ),
    failures,
  }
}

/** Drops values of notes that are gone: keys begin with the path of their note. */
function wantedOf(notes: readonly ListedNote[]): (name: string, key: string) => boolean {
  const paths = new Set(notes.map(({path}) => path))
  return (_, key) => {
    const [path = ''] = key.split('\n', 1)
    return !path.endsWith('.md') || paths.has(path)
  }
}

/** Outcome of one note. */
interface Checked {
  readonly messages: readonly Message[]
  readonly failure?: IoError
}

/** The same with its report. */
interface Reported extends Checked {
  readonly report: NoteReport
}

/** Results with what a build would tell of published versions, if any note differs from its own: other notes, too, are seen beside these. */
async function withRecord(
  open: OpenMemo,
  context: Context,
  checked: readonly Reported[],
): Promise<readonly Reported[]> {
  if (!(await isAnyRewritten(open.memo, context))) return checked
  const memo = open.readOtherwise()
  const told: Reported[] = []
  for (const one of checked) {
    const {path, outcome} = one.report
    const published = outcome === 'unreadable' || outcome === 'crashed' ? one : await checkNote(memo, context, path)
    const both = {...published, messages: withPublished(one.messages, published.messages)}
    told.push({...both, report: {...one.report, outcome: outcomeOf(both, context), messages: both.messages}})
    await breathe()
  }
  return told
}

/** Whether any note differs from its published version. */
async function isAnyRewritten(memo: Memo, {root}: Context): Promise<boolean> {
  if (memo.get(recordList).length === 0) return false
  const {boundNoteStep} = await import('../messages/note-bug.js')
  const isRewritten = async (path: string) => {
    const {published, relation} = await memo.get(life, path)
    return published !== undefined && relation !== 'same'
  }
  for (const {path} of memo.get(noteList)) {
    const isOther = await boundNoteStep(
      root,
      path,
      () => isRewritten(path),
      () => false,
    )
    if (isOther) return true
  }
  return false
}

async function checkAll(
  open: OpenMemo,
  context: Context,
  selected: readonly ListedNote[],
): Promise<readonly Reported[]> {
  const results = []
  const threads = await threadsFor(open, context, selected)
  try {
    for (const [done, {path, slug}] of selected.entries()) {
      const startedMs = monotonicMs()
      await threads?.bring(path)
      const refusal = threads?.refusalOf(path)
      const checked = refusal ? {messages: [refusal]} : await checkNote(open.memo, context, path)
      const [outcome, durationMs] = [outcomeOf(checked, context), monotonicMs() - startedMs]
      results.push({...checked, report: {path, slug, outcome, messages: checked.messages, artifacts: [], durationMs}})
      context.onProgress(done + 1, selected.length)
      await breathe()
    }
    return results
  } finally {
    threads?.close()
  }
}

/** Threads that check notes without known results, if that pays. */
async function threadsFor(
  open: OpenMemo,
  context: Context,
  selected: readonly ListedNote[],
): Promise<NoteThreads | undefined> {
  const stale = []
  for (const note of selected) if (!(await isKnown(open.memo, note.path))) stale.push(note)
  if (stale.length < 2) return undefined
  const {startCheckThreads} = await import('../build/threads/start-threads.js')
  return startCheckThreads(open, context, stale)
}

/** Whether the findings of a note are known. */
async function isKnown(memo: Memo, path: string): Promise<boolean> {
  try {
    await memo.printOf(neighbours, path)
    await memo.printOf(compared, path)
  } catch {
    return false
  }
  return memo.lastPrint(findings, path)?.holds === true
}

function outcomeOf({messages, failure}: Checked, context: Context): Outcome {
  if (failure) return 'unreadable'
  if (messages.some(isBug)) return 'crashed'
  return messages.some(isErrorFor(context)) ? 'refused' : 'passed'
}

async function checkNote(memo: Memo, context: Context, path: string): Promise<Checked> {
  try {
    const signal = signalFor(context)
    const messages = await bound(context, path, () => memo.get(findings, path, signal))
    if (messages.some(isErrorFor(context))) return {messages}
    // It shows only what a build would make.
    const ofMail = await bound(context, path, () => memo.get(mailFindings, path, signal))
    return {messages: [...messages, ...ofMail]}
  } catch (error) {
    if (error instanceof IoError) return {messages: [], failure: error}
    throw error
  }
}

/** Turns a bug in a step into a message on the note; the reporting code is loaded only then. */
async function bound(
  context: Context,
  path: string,
  step: () => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof IoError) throw error
    if (error instanceof Overdue) return [overdueMessage(path, context.noteMostMs)]
    const {noteBug} = await import('../messages/note-bug.js')
    return [noteBug(context.root, path, error)]
  }
}
