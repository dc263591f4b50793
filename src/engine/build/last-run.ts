import {join} from 'node:path'
import {isAllGone} from '../../io/erase.js'
import {exists} from '../../io/exists.js'
import {hasJournal, stateFolder} from '../../io/manifest.js'
import {hashOfAll, isUntouched, statOf} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import {isUpToDate, writeSnapshot, snapshotOf, readSnapshot, type InputSnapshot} from '../publication/input-snapshot.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {BuildReport, NoteReport} from '../report/report.js'
import type {BuildContext} from '../context/context.js'
import type {Settled, Worst} from '../output/building.js'

/** Everything that a build looked at, left and said. */
interface LastRun extends InputSnapshot {
  readonly strict: boolean
  readonly standing: readonly (readonly [path: string, sizeBytes: number, mtimeMs: number])[]
  /** Paths at which nothing may stand. */
  readonly down: readonly string[]
  readonly hasSite: boolean
  readonly messages: readonly Message[]
  readonly notes: readonly (NoteReport & {readonly worst: Worst})[]
  /** Number of its files, where it was asked for. */
  readonly site?: number
}

const pathIn = (out: string): string => join(out, stateFolder, 'last-run.json')

/** Recognises what a build is asked for, whoever reads what it says. */
function keyOf(context: BuildContext): string {
  const {toolId, outOf, root, names, directory, groups, template, siteUrl, asDraft, cache} = context
  const named = names.length > 0 && [names, directory]
  return hashOfAll([toolId, outOf, root, JSON.stringify([named, groups, template, siteUrl, asDraft, cache])])
}

/**
 * The report of a build that has nothing to do, from what the last one left; nothing where there may be something to do.
 * Looks at sizes, times and the clock, and loads nothing that reads a note: this is what a build costs when nothing changed.
 */
export function recallRun(context: BuildContext): BuildReport | undefined {
  const {root, out, strict} = context
  const run = readSnapshot<LastRun>(pathIn(out), keyOf(context))
  if (!run || hasJournal(out)) return undefined
  // Notes that were refused for advice alone would be made now.
  if (run.strict && !strict && run.notes.some(({worst}) => worst === 'advice')) return undefined
  if (!isUpToDate(pathIn(out), run, context)) return undefined
  const stands = run.standing.every(([path, sizeBytes, mtimeMs]) =>
    isUntouched({hash: '', sizeBytes, mtimeMs}, statOf(join(out, path))),
  )
  if (!stands || !isAllGone(out, run.down) || exists(join(out, siteFolder)) !== run.hasSite) return undefined
  return {
    ...{root, out, messages: run.messages, removed: [], failures: []},
    notes: run.notes.map(({worst, ...note}) => ({...note, outcome: outcomeOf(worst, strict)})),
    ...(run.site !== undefined && {site: {files: run.site, written: []}}),
  }
}

const outcomeOf = (worst: Worst, strict: boolean): NoteReport['outcome'] =>
  worst === 'error' || (strict && worst === 'advice') ? 'refused' : 'unchanged'

/** Keep what a build found that would find the same again while nothing changes. */
export function keepRun(
  context: BuildContext,
  open: Pick<OpenMemo, 'inputs' | 'stamps'>,
  {report, settled}: {readonly report: BuildReport; readonly settled: Settled},
): void {
  const {out, strict} = context
  const {manifest, worst} = settled
  const artifacts = Object.values(manifest.notes).flatMap(entry => entry.artifacts)
  const standing = [...artifacts, ...Object.values(manifest.site?.files ?? {})]
  const run: LastRun = {
    ...snapshotOf(keyOf(context), open),
    strict,
    standing: standing.map(({path, sizeBytes, mtimeMs}) => [path, sizeBytes, mtimeMs] as const),
    down: manifest.site?.down ?? [],
    hasSite: exists(join(out, siteFolder)),
    messages: report.messages,
    notes: report.notes.map(note => ({
      ...note,
      worst: worst.get(note.path) ?? 'error',
      artifacts: note.artifacts.map(artifact => ({...artifact, written: false})),
      durationMs: 0,
    })),
    ...(report.site && {site: report.site.files}),
  }
  writeSnapshot(pathIn(out), run)
}
