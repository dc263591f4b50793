import {join} from 'node:path'
import {keepReplaced} from '../../io/life/keep-replaced.js'
import {settling} from '../../io/life/record-state.js'
import {namedPath} from '../../io/read-asset.js'
import {readStamped} from '../../io/read-file.js'
import {placeFile} from '../../io/replace-file.js'
import {hashOf, statOf} from '../../io/stamp.js'
import {compareVersions} from '../../model/compare-versions.js'
import {referenceIn, versionIn} from '../../model/life/record-place.js'
import {UsageError} from '../../model/usage-error.js'
import type {Context} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import type {SoundRecord} from '../record/note-life.js'
import type {OpenMemo} from '../publication/open-memo.js'
import {noteList} from '../queries/inputs.js'
import {damagedRecords} from '../queries/damage.js'
import {recordedLife, records} from '../queries/life.js'
import {namedNotes} from '../publication/named-notes.js'
import {withLife} from './with-life.js'
import type {LifeOptions} from './options.js'
import {readWhole} from './read-version.js'
import type {LifeReport, LifeStep} from './report.js'

/**
 * Restore text and files of notes as last published. Replaced files are kept in `.cess/replaced/`.
 *
 * @throws {UsageError} If a name fits no note, or nothing of a note was published.
 * @throws {IoError} If the disk refuses.
 */
export const restore = (options: LifeOptions): Promise<LifeReport> =>
  withLife(options, async ({memo}: OpenMemo, context) => {
    const found = []
    for (const name of options.notes) found.push(...(await lastOf(memo, context, name)))
    const prepared = found.map(one => prepare(memo, context, one))
    const damaged = await memo.get(damagedRecords)
    const messages = found.flatMap(one => damaged.filter(({path}) => isOfLast(path, one)))
    const report = {root: context.root, steps: prepared.map(({step}) => step), messages, failures: []}
    if (messages.length > 0) return {...report, status: 'refused'}
    if (options.isDry) return {...report, status: 'planned'}
    const steps = await settling(context.root, () =>
      prepared.map(({step, writes}) => ({...step, kept: writes.flatMap(write => place(context, write))})),
    )
    return {...report, steps, status: 'done'}
  })

/** A published note at its current path. */
interface Published {
  readonly path: string
  readonly last: SoundRecord
}

/** Last versions of the notes of a name; a reference also finds a note that is gone. */
async function lastOf(memo: Memo, context: Context, name: string): Promise<readonly Published[]> {
  const index = await memo.get(records)
  const notes = memo.get(noteList)
  const [last] = index.byReference.get(name) ?? []
  const own = last && (await pathOf(memo, name))
  if (last && own === undefined && !notes.some(({path}) => path === last.record.note))
    return [{path: last.record.note, last}]
  const found: Published[] = []
  for (const {path} of await namedNotes(memo, [own ?? last?.record.note ?? name], context)) {
    const {published = '', record} = await recordedLife(memo, path)
    if (!record) throw unpublished(path)
    found.push({path, last: {folder: published, record}})
  }
  return found
}

/** Where the note of a reference stands now: another may have the name under which it was published. */
async function pathOf(memo: Memo, reference: string): Promise<string | undefined> {
  for (const {path} of memo.get(noteList))
    if ((await recordedLife(memo, path)).record?.reference === reference) return path
  return undefined
}

/** Whether a path is in the record of that version, or of a later one, since an older text would pass for the published one. */
const isOfLast = (path: string, {last: {record}}: Published): boolean =>
  referenceIn(path) === record.reference && compareVersions(versionIn(path), record.version) >= 0

interface Write {
  readonly path: string
  readonly bytes: Uint8Array
}

interface PreparedRestore {
  readonly step: LifeStep
  readonly writes: readonly Write[]
}

function prepare(memo: Memo, {root}: Context, {path, last}: Published): PreparedRestore {
  const version = readWhole(memo, last)
  const {reference, version: number, status, files} = last.record
  const wanted = version && [
    {path, bytes: version.source},
    ...files.map(({named}) => ({path: namedPath(path, named), bytes: version.files.get(named) ?? new Uint8Array()})),
  ]
  const writes = (wanted ?? []).filter(one => hashAt(root, one.path) !== hashOf(one.bytes))
  const kind = writes.length > 0 ? 'restore' : 'nothing'
  const names = writes.map(one => one.path)
  const step = {kind, path, reference, version: number, status, changes: [], files: names, editions: []} as const
  return {step, writes}
}

const hashAt = (root: string, path: string): string | undefined =>
  statOf(join(root, path)) && hashOf(readStamped(join(root, path)).bytes)

/** @returns Where what stood there is kept, if anything did. */
function place({root, now}: Context, {path, bytes}: Write): readonly string[] {
  const full = join(root, path)
  const kept = statOf(full) ? [keepReplaced(root, path, {bytes: readStamped(full).bytes, now})] : []
  placeFile(root, path, bytes)
  return kept
}

const unpublished = (path: string) =>
  new UsageError({
    en: `Nothing of \`${path}\` is on record, and there is nothing to restore: what stands there is recorded by \`cess publish\``,
    fr: `Rien de \`${path}\` ne figure au registre, et il n'y a rien à rétablir : ce qui s'y trouve s'y inscrit par \`cess publish\``,
  })
