import {breathe} from '../../io/breathe.js'
import type {ListedNote} from '../../io/edges.js'
import {unlessRefused} from '../../io/error.js'
import {appendEntry} from '../../io/journal.js'
import type {ArtifactEntry, NoteEntry} from '../../io/manifest.js'
import {growSlowly} from '../../io/save-memory.js'
import {artifactAuditor} from '../audit/audit-artifacts.js'
import {signalFor, type BuildContext} from '../context/context.js'
import {allowed, edition, editionKey, mailFindings} from '../queries/editions.js'
import {compared, findings} from '../queries/findings.js'
import {namedNotes} from '../publication/named-notes.js'
import type {Building, OutputState, SettledNote} from '../output/building.js'
import {shardOf} from './exchange/shard.js'
import {isAtHand, type Helper, type Kept} from '../output/helper.js'
import {isOfNote} from '../output/note-traces.js'
import {settleNote} from './settle-note.js'
import {startThreads} from './threads/start-threads.js'
import {isErrorFor} from '../../model/message.js'
import {neighbours} from '../queries/headers.js'
import {earlier} from '../queries/past.js'
import {saidNow, saidOf} from './told-of.js'
import {wantedOf} from '../output/wanted-of.js'

/** Number of notes below which the heap needs no tuning. */
const manyNotes = 8

/**
 * Build the selected notes in order.
 *
 * @param standing Told what stands after each note, even if the disk fails then.
 * @throws {IoError} If the disk refuses.
 */
export async function settleNotes(building: Building, standing: OutputState): Promise<readonly SettledNote[]> {
  const {entries} = standing
  const selected = await ownNotes(building)
  const results = new Map<string, SettledNote>()
  const settle = async (note: ListedNote, helpers: readonly Helper[], signal?: AbortSignal) => {
    results.set(note.path, await settleWith({...building, helpers}, note, signal, standing))
    building.context.onProgress(results.size, selected.length)
  }
  const first = selected.filter(({path}) => building.first.has(path))
  for (const note of first) await settle(note, building.helpers, signalFor(building.context))
  if (first.length > 0) await breathe()
  const rest = selected.filter(note => !first.includes(note))
  const asLast = new Map<string, SettledNote>()
  const stale = await staleNotes(building, rest, {entries, asLast})
  if (stale.length > manyNotes) growSlowly()
  const paths = new Set(stale.map(({path}) => path))
  for (const {expect} of building.helpers) expect?.(rest, paths)
  const threads = await startThreads(building, stale, entries)
  const helpers: readonly Helper[] = [...building.helpers, ...(threads ? [threads] : [])]
  try {
    for (const note of rest) {
      const before =
        paths.has(note.path) || helpers.length > 0
          ? undefined
          : (asLast.get(note.path) ?? asBefore(building, note, entries))
      if (before) results.set(note.path, before)
      // Of the others, nothing is made: that needs no time.
      else await settle(note, helpers, paths.has(note.path) ? signalFor(building.context) : undefined)
      if (paths.has(note.path)) building.relieve()
      if (!before) await breathe()
    }
    for (const {finish} of helpers) finish?.()
    return selected.flatMap(({path}) => results.get(path) ?? [])
  } finally {
    threads?.close()
  }
}

/** Build one note and notify helpers. Mutates the entries. */
async function settleWith(
  building: Building,
  note: ListedNote,
  signal: AbortSignal | undefined,
  {entries, site}: OutputState,
): Promise<SettledNote> {
  const {helpers} = building
  for (const {bring} of helpers) await bring?.(note.path)
  const leave = (entry: NoteEntry) => void entries.set(note.path, entry)
  const result = await settleNote(building, note, entries.get(note.path), signal, leave)
  if (result.entry) {
    entries.set(note.path, result.entry)
    if (result.report.outcome === 'built') noteIn(building.context, note.path, result.entry)
  }
  for (const {keep} of helpers)
    await keep?.(keptOf(result), async () => (await artifactAuditor(building, site?.shut)).audit)
  holdNote(building, result)
  // Of what it was made of, nothing is asked any more, unless it is watched.
  if (!building.held) building.memo.shed((_name, key) => isOfNote(note.path, key))
  return result
}

/** Record the files of a note; failures are ignored. */
const noteIn = ({out, outOf}: BuildContext, path: string, entry: NoteEntry): void =>
  unlessRefused(() => appendEntry(out, {publication: outOf, path, entry}))

/** Last result of a note, if only others changed. */
function asBefore(
  {memo, held, first}: Building,
  {path}: ListedNote,
  entries: OutputState['entries'],
): SettledNote | undefined {
  const last = first.size > 0 ? held?.get(path) : undefined
  return last?.said === saidOf(memo, path) && last?.settled.entry === entries.get(path) ? last?.settled : undefined
}

/** Remember a note that was built successfully. Mutates `held`. */
function holdNote({memo, held}: Building, {report, ...settled}: SettledNote): void {
  if (!held) return
  const {path, outcome} = report
  if (settled.isSure && (outcome === 'built' || outcome === 'unchanged')) {
    const artifacts = report.artifacts.map(artifact => ({...artifact, written: false}))
    const again = {...report, outcome: 'unchanged', artifacts, durationMs: 0} as const
    held.set(path, {said: saidOf(memo, path), settled: {...settled, report: again}})
  } else held.delete(path)
}

function keptOf({entry, report: {path, outcome}, isSure}: SettledNote): Kept {
  return {path, entry, isGood: isSure && (outcome === 'built' || outcome === 'unchanged')}
}

/** The notes that this build makes. */
async function ownNotes({context, memo}: Building): Promise<readonly ListedNote[]> {
  const selected = await namedNotes(memo, context.names, context)
  const {shard} = context
  return shard ? selected.filter(({slug}) => shardOf(slug, shard.of) === shard.number) : selected
}

interface Standings {
  readonly entries: ReadonlyMap<string, NoteEntry>
  /** Receives notes whose results are those of the last process. */
  readonly asLast: Map<string, SettledNote>
}

/** Notes that must be rendered, as far as known beforehand, in the given order. */
async function staleNotes(
  building: Building,
  selected: readonly ListedNote[],
  standings: Standings,
): Promise<readonly ListedNote[]> {
  const stale: ListedNote[] = []
  for (const note of selected) if (await isStale(building, note, standings)) stale.push(note)
  return stale
}

async function isStale(
  {context, memo, known, helpers, last}: Building,
  {path, slug}: ListedNote,
  {entries, asLast}: Standings,
): Promise<boolean> {
  const entry = entries.get(path)
  try {
    // Made here in any case: where these come out the same, so does the rest.
    for (const query of [neighbours, compared, earlier])
      if (!memo.lastPrint(query, path)?.holds) await memo.printOf(query, path)
  } catch {
    return true
  }
  const before = last?.(path, entry)
  if (before && before.said === saidNow(memo, path)) {
    const isCurrent = entry?.artifacts.every(one => isAsMade(memo, path, one)) === true
    if (isCurrent) asLast.set(path, before.settled)
    return !isCurrent
  }
  const found = memo.peek(findings, path)
  if (!found || found.value.some(isErrorFor(context))) return !found
  const ids = memo.peek(allowed, path)
  if (!ids || (context.groups.includes('mail') && !memo.peek(mailFindings, path))) return true
  return wantedOf(context, known.get(path)?.header, ids.value).some(id => {
    const made = memo.lastPrint(edition, editionKey(path, id))
    return !made?.holds || !isAtHand({path, slug, id, hash: made.print}, entry, helpers)
  })
}

/** Whether an artifact is known to be what its edition is now. */
function isAsMade(memo: Building['memo'], path: string, {edition: id, hash}: ArtifactEntry): boolean {
  const made = id === 'site' ? undefined : memo.lastPrint(edition, editionKey(path, id))
  return made?.holds === true && made.print === hash
}
