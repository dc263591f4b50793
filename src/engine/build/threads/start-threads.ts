import type {ListedNote} from '../../../io/edges.js'
import type {NoteEntry} from '../../../io/manifest.js'
import {spareThreads} from '../../../io/spare-threads.js'
import type {EditionId} from '../../../model/edition.js'
import type {Building} from '../../output/building.js'
import {headerTraces, noteTraces} from '../note-traces.js'
import {mostThreadMb, NoteThreads} from './note-threads.js'

/** Notes to be made for which another thread pays: it loads what makes them again, and doubles the memory. See `npm run bench:threads`. */
const fewestNotes = 150

/** More threads than this wait for the one that settles notes. */
const mostThreads = 8

/**
 * Begin to make notes in threads, where that pays; what they make is the same. Whoever gets some closes them.
 *
 * @param stale Notes of which something must be made, in the order of settling.
 * @param entries What stands, by path.
 */
export function startThreads(
  building: Building,
  stale: readonly ListedNote[],
  entries: ReadonlyMap<string, NoteEntry>,
): NoteThreads | undefined {
  const {context, memo, adopt} = building
  const jobs = Math.min(stale.length, context.jobs ?? threadsFor(stale.length))
  if (jobs < 2) return undefined
  const {root, now, template, siteUrl, toolId, asDraft, isPublished, strict, groups, siteGroups, noteMostMs} = context
  const questionFor = ({path}: ListedNote) => ({
    ...{path, traces: noteTraces(memo, path)},
    standing: new Map((entries.get(path)?.artifacts ?? []).flatMap(standingEdition)),
  })
  return new NoteThreads(
    {
      ...{root, now, template, siteUrl, toolId, asDraft, isPublished, strict, groups, siteGroups},
      traces: headerTraces(memo, building.known.keys()),
    },
    new Map(stale.map(note => [note.path, () => questionFor(note)])),
    {jobs, adopt, mostMs: noteMostMs},
  )
}

const threadsFor = (notes: number): number =>
  Math.min(mostThreads, Math.floor(notes / fewestNotes), spareThreads(mostThreadMb))

const standingEdition = ({edition: id, hash}: NoteEntry['artifacts'][number]): readonly [EditionId, string][] =>
  id === 'site' ? [] : [[id, hash]]
