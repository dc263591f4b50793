import {join} from 'node:path'
import {isAllGone} from '../../io/erase.js'
import {exists} from '../../io/exists.js'
import {hasJournal} from '../../io/journal.js'
import {areUntouched, unpackFiles, type FileTable} from '../../io/file-columns.js'
import {stateFolder, type Manifest} from '../../io/manifest.js'
import {manifestIdentity, readFileColumns} from '../../io/manifest-file.js'
import type {PrefetchedStats} from '../../io/prefetched-stats.js'
import {hashOfAll} from '../../io/stamp.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import {isUpToDate, writeSnapshot, snapshotOf, readSnapshot, type InputSnapshot} from '../publication/input-snapshot.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {ArtifactReport, BuildReport, NoteReport} from '../report/report.js'
import type {BuildContext} from '../context/context.js'
import type {HeldNotes, Settled, Told, Worst} from '../output/building.js'

/** Inputs, output and report of a build. */
export interface LastRun extends InputSnapshot {
  readonly strict: boolean
  /** Identity of the manifest. */
  readonly manifest: string
  /** Paths that must stay absent. */
  readonly down: readonly string[]
  readonly hasSite: boolean
  readonly messages: readonly Message[]
  readonly notes: readonly LastNote[]
  /** Distinct shapes of notes. */
  readonly shapes: readonly Shape[]
  /** Number of files of the site, if it was built. */
  readonly site?: number
}

/** Editions of a note in report order, each with its place among the note's rows. Most notes share one. */
type Shape = readonly (readonly [edition: ArtifactReport['edition'], group: ArtifactReport['group'], place: number])[]

interface LastNote extends Pick<NoteReport, 'path' | 'slug' | 'messages' | 'isAside'>, Told {
  /** Index of its shape. */
  readonly shape: number
  /** Row of its first file in the manifest. */
  readonly row: number
}

const pathIn = (out: string): string => join(out, stateFolder, 'last-run.json')

/** Key of a build, independent of strictness. */
function keyOf(context: BuildContext): string {
  const {toolId, outOf, root, names, directory, groups, template, siteUrl, asDraft, cache} = context
  const named = names.length > 0 && [names, directory]
  return hashOfAll([toolId, outOf, root, JSON.stringify([named, groups, template, siteUrl, asDraft, cache])])
}

/** Last run of a build; undefined if there is none, or the next one was interrupted. */
export function readRun(context: BuildContext): LastRun | undefined {
  const run = readSnapshot<LastRun>(pathIn(context.out), keyOf(context))
  return hasJournal(context.out) ? undefined : run
}

/** Report of a build without changes; undefined if there may be some. Looks only at sizes, times and the clock, and loads no parser. */
export function unchangedRun(context: BuildContext, run: LastRun): BuildReport | undefined {
  const {root, out, strict} = context
  // Notes that were refused for advice alone would be made now.
  if (run.strict && !strict && run.notes.some(({worst}) => worst === 'advice')) return undefined
  if (!isUpToDate(pathIn(out), run, context)) return undefined
  const columns = readFileColumns(out, run.manifest)
  const files = columns && unpackFiles(columns)
  if (!files || !areUntouched(out, files) || !isAllGone(out, run.down)) return undefined
  if (exists(join(out, siteFolder)) !== run.hasSite) return undefined
  return {
    root,
    out,
    messages: run.messages,
    removed: [],
    failures: [],
    notes: run.notes.map(note => unchangedNote(note, files, run, strict)),
    ...(run.site !== undefined && {site: {files: run.site, written: []}}),
  }
}

function unchangedNote(
  {path, slug, messages, isAside = false, worst, shape, row}: LastNote,
  {paths, sizesBytes}: FileTable,
  {shapes}: LastRun,
  strict: boolean,
): NoteReport {
  const files = (shapes[shape] ?? []).map(([edition, group, place]) => ({
    edition,
    group,
    path: paths[row + place] ?? '',
    sizeBytes: sizesBytes[row + place] ?? 0,
    written: false,
  }))
  const outcome = outcomeOf(worst, strict)
  return {path, slug, outcome, messages, artifacts: files, durationMs: 0, ...(isAside && {isAside})}
}

/**
 * Results of notes that a run settled, if its manifest is the present one.
 *
 * @param stats Of the files of that manifest; as long as they are not known to be untouched, there are no results.
 */
export function settledBy(
  {manifest, notes, shapes, strict: wasStrict}: LastRun,
  {out, strict}: BuildContext,
  stats: Pick<PrefetchedStats, 'areUntouched'>,
): HeldNotes | undefined {
  if (manifestIdentity(out) !== manifest) return undefined
  const held = new Map(notes.map(note => [note.path, note]))
  return (path, entry) => {
    const note = held.get(path)
    if (!stats.areUntouched || !note || note.said === undefined || !entry) return undefined
    if ([strict, wasStrict].some(one => outcomeOf(note.worst, one) === 'refused')) return undefined
    const artifacts = (shapes[note.shape] ?? []).flatMap(([edition, group, place]) => {
      const {path: to, sizeBytes} = entry.artifacts[place] ?? {}
      return to === undefined || sizeBytes === undefined ? [] : [{edition, group, path: to, sizeBytes, written: false}]
    })
    const {slug, messages, said} = note
    const report = {path, slug, outcome: 'unchanged', messages, artifacts, durationMs: 0} as const
    return {said, settled: {entry, report, isSure: true}}
  }
}

const outcomeOf = (worst: Worst, strict: boolean): NoteReport['outcome'] =>
  worst === 'error' || (strict && worst === 'advice') ? 'refused' : 'unchanged'

/** Keep the report of a build for the next one. */
export function keepRun(
  context: BuildContext,
  open: OpenMemo,
  {report, settled}: {readonly report: BuildReport; readonly settled: Settled},
): void {
  const {out, strict} = context
  const {manifest, told} = settled
  const identity = manifestIdentity(out)
  if (identity === undefined) return
  const run: LastRun = {
    ...snapshotOf(keyOf(context), open),
    strict,
    manifest: identity,
    down: manifest.site?.down ?? [],
    hasSite: exists(join(out, siteFolder)),
    messages: report.messages,
    ...lastNotes(report.notes, manifest.notes, told),
    ...(report.site && {site: report.site.files}),
  }
  writeSnapshot(pathIn(out), run)
}

/** @param entries The files that stand, which are all that is told of a note; rows are in their order. */
function lastNotes(
  notes: BuildReport['notes'],
  entries: Manifest['notes'],
  said: Settled['told'],
): Pick<LastRun, 'notes' | 'shapes'> {
  let end = 0
  const rows = new Map(
    Object.entries(entries).map(([path, {artifacts}]) => {
      const row = end
      end += artifacts.length
      return [path, {row, artifacts}] as const
    }),
  )
  const shapes = new Shapes()
  const told = notes.map(({path, slug, messages, isAside = false, artifacts: files}) => {
    const {row, artifacts} = rows.get(path) ?? {row: 0, artifacts: []}
    const shape = shapes.of(files, artifacts)
    const rest = said.get(path) ?? {worst: 'error', said: undefined}
    return {path, slug, messages, ...(isAside && {isAside}), ...rest, shape, row}
  })
  return {notes: told, shapes: shapes.all()}
}

/** Numbers distinct shapes. Grows. */
class Shapes {
  readonly #known = new Map<string, Numbered>()
  #last: Numbered = {number: -1, shape: []}

  /** Index of the shape of a note's files. */
  of(files: Files, rows: Rows): number {
    // Most notes have that of the note before: no place is sought.
    if (this.#last.number < 0 || !isShapeOf(this.#last.shape, files, rows)) this.#last = this.#sought(files, rows)
    return this.#last.number
  }

  all = (): readonly Shape[] => Array.from(this.#known.values(), ({shape}) => shape)

  #sought(files: Files, rows: Rows): Numbered {
    const places = files.map(file => rows.findIndex(row => row.path === file.path))
    const name = files.map(({edition, group}, index) => `${edition} ${group} ${places[index]}`).join()
    const found = this.#known.get(name) ?? {number: this.#known.size, shape: shapeOf(files, places)}
    this.#known.set(name, found)
    return found
  }
}

interface Numbered {
  readonly number: number
  readonly shape: Shape
}
type Files = NoteReport['artifacts']
type Rows = readonly {readonly path: string}[]

const isShapeOf = (shape: Shape, files: Files, rows: Rows): boolean =>
  shape.length === files.length &&
  files.every(({edition, group, path}, index) => {
    const known = shape[index]
    return known?.[0] === edition && known[1] === group && rows[known[2]]?.path === path
  })

/** @param places Of each file among the note's rows; -1 of one that has none. */
const shapeOf = (files: Files, places: readonly number[]): Shape =>
  files.flatMap(({edition, group}, index) => {
    const place = places[index] ?? -1
    return place < 0 ? [] : [[edition, group, place] as const]
  })
