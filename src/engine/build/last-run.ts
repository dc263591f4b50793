import {join} from 'node:path'
import {isAllGone} from '../../io/erase.js'
import {exists} from '../../io/exists.js'
import {hasJournal} from '../../io/journal.js'
import {stateFolder} from '../../io/manifest.js'
import {hashOfAll, statBelow} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import {isUpToDate, writeSnapshot, snapshotOf, readSnapshot, type InputSnapshot} from '../publication/input-snapshot.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {ArtifactReport, BuildReport, NoteReport} from '../report/report.js'
import type {BuildContext} from '../context/context.js'
import type {Settled, Worst} from '../output/building.js'

/** Everything that a build looked at, left and said. */
interface LastRun extends InputSnapshot {
  readonly strict: boolean
  readonly standing: Standing
  /** Paths at which nothing may stand. */
  readonly down: readonly string[]
  readonly hasSite: boolean
  readonly messages: readonly Message[]
  readonly notes: readonly LastNote[]
  /** Number of its files, where it was asked for. */
  readonly site?: number
}

/** The files in the output folder, in three tables of the same rows: twenty thousand small objects would take longer to read than to look at. */
interface Standing {
  readonly paths: readonly string[]
  readonly sizesBytes: readonly number[]
  readonly mtimesMs: readonly number[]
}

interface LastNote extends Pick<NoteReport, 'path' | 'slug' | 'messages'> {
  readonly worst: Worst
  readonly artifacts: readonly (readonly [
    edition: ArtifactReport['edition'],
    group: ArtifactReport['group'],
    row: number,
  ])[]
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
  if (!stands(out, run.standing) || !isAllGone(out, run.down)) return undefined
  if (exists(join(out, siteFolder)) !== run.hasSite) return undefined
  return {
    ...{root, out, messages: run.messages, removed: [], failures: []},
    notes: run.notes.map(note => recallNote(note, run.standing, strict)),
    ...(run.site !== undefined && {site: {files: run.site, written: []}}),
  }
}

const stands = (out: string, {paths, sizesBytes, mtimesMs}: Standing): boolean =>
  paths.every((path, row) => {
    const stat = statBelow(out, path)
    return stat !== undefined && stat.mtimeMs === mtimesMs[row] && stat.sizeBytes === sizesBytes[row]
  })

function recallNote(
  {path, slug, messages, worst, artifacts}: LastNote,
  {paths, sizesBytes}: Standing,
  strict: boolean,
): NoteReport {
  const files = artifacts.map(([edition, group, row]) => ({
    ...{edition, group, path: paths[row] ?? '', sizeBytes: sizesBytes[row] ?? 0, written: false},
  }))
  return {path, slug, outcome: outcomeOf(worst, strict), messages, artifacts: files, durationMs: 0}
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
  const rows = new Map(standing.map(({path}, row) => [path, row]))
  const run: LastRun = {
    ...snapshotOf(keyOf(context), open),
    strict,
    standing: {
      paths: standing.map(({path}) => path),
      sizesBytes: standing.map(({sizeBytes}) => sizeBytes),
      mtimesMs: standing.map(({mtimeMs}) => mtimeMs),
    },
    down: manifest.site?.down ?? [],
    hasSite: exists(join(out, siteFolder)),
    messages: report.messages,
    notes: report.notes.map(note => lastNote(note, worst.get(note.path) ?? 'error', rows)),
    ...(report.site && {site: report.site.files}),
  }
  writeSnapshot(pathIn(out), run)
}

/** @param rows Of the files that stand, which are all that is told of a note, by path. */
const lastNote = (
  {path, slug, messages, artifacts}: NoteReport,
  worst: Worst,
  rows: ReadonlyMap<string, number>,
): LastNote => ({
  ...{path, slug, messages, worst},
  artifacts: artifacts.flatMap(({edition, group, path: file}) => {
    const row = rows.get(file)
    return row === undefined ? [] : [[edition, group, row] as const]
  }),
})
