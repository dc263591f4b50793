import type {ListedNote} from '../../../io/edges.js'
import type {NoteEntry} from '../../../io/manifest.js'
import {spareThreads} from '../../../io/spare-threads.js'
import {Thread} from '../../../io/thread.js'
import {programPath} from '../../../io/tool.js'
import type {EditionId} from '../../../model/edition.js'
import type {Building} from '../../output/building.js'
import {headerTraces, isOfNote, noteTraces} from '../note-traces.js'
import {NoteThreads} from './note-threads.js'
import {makeNote, type Answer, type Begun, type Question} from './open-making.js'

/** The program of a thread; compiled, whatever asks. */
const entry = programPath('engine/build/threads/main')

/** Of what a thread makes and keeps. A note that needs more is made where notes are settled. */
const mostThreadMb = 512

/**
 * Notes to be made for which one more thread pays: it loads what makes them again, and takes some 90 MB. With two threads, a hundred notes take
 * a seventh less time, which is not worth so much. See `npm run bench:threads`.
 */
const fewestNotes = 120

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
  const standingOf = ({path}: ListedNote) => new Map((entries.get(path)?.artifacts ?? []).flatMap(standingEdition))
  const begun: Begun = {
    ...{root, now, template, siteUrl, toolId, asDraft, isPublished, strict, groups, siteGroups},
    traces: headerTraces(memo, building.known.keys()),
  }
  return new NoteThreads(new Map(stale.map(note => [note.path, () => standingOf(note)])), {
    ...{jobs, adopt, mostMs: noteMostMs},
    begin: () => new Thread<Question, Answer>(entry, begun, mostThreadMb),
    tracesOf: path => noteTraces(memo, path),
    make: async (making, signal) => {
      await makeNote(memo, context, making, signal)
      memo.shed((_name, key) => isOfNote(making.path, key))
    },
  })
}

/** Threads that make so many notes, with the one that settles them. */
const threadsFor = (notes: number): number =>
  Math.min(mostThreads, 1 + Math.floor(notes / fewestNotes), spareThreads(mostThreadMb))

const standingEdition = ({edition: id, hash}: NoteEntry['artifacts'][number]): readonly [EditionId, string][] =>
  id === 'site' ? [] : [[id, hash]]
