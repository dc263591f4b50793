import type {ListedNote} from '../../../io/edges.js'
import type {NoteEntry} from '../../../io/manifest.js'
import {nodeMajor} from '../../../io/tool.js'
import {spareThreads} from '../../../io/spare-threads.js'
import {Thread} from '../../../io/thread.js'
import type {EditionId} from '../../../model/edition.js'
import type {Context} from '../../context/context.js'
import type {Building} from '../../output/building.js'
import type {OpenMemo} from '../../publication/open-memo.js'
import {noteList} from '../../queries/inputs.js'
import {headerTraces, isOfNote, noteTraces} from '../note-traces.js'
import {NoteThreads} from './note-threads.js'
import {makeNote, type Answer, type Begun, type Question} from './open-making.js'

/** Memory of a thread; a note that needs more is rendered in the main thread. */
const mostThreadMb = 512

/**
 * Number of notes from which another thread pays: it reloads all modules and takes some 90 MB to build, 50 to check. Since Node 22, V8 uses more
 * of the other processors by itself. See `npm run bench:threads`.
 */
const fewestNotes = {editions: nodeMajor < 22 ? 120 : 300, findings: 200} as const

/**
 * Processors that a thread keeps busy, V8's helpers included. On two processors, a second thread builds with a quarter to a half more work in a
 * tenth less time at best; it checks in a quarter less.
 */
const processorsEach = {editions: 1.25, findings: 1} as const

/** Notes per thread rendered ahead; their bytes are held. */
const mostAhead = {editions: 4, findings: Infinity} as const

/** Most threads; more would wait for the main thread. */
const mostThreads = 8

/** Input of starting threads. */
interface Threading extends Pick<OpenMemo, 'memo' | 'adopt'> {
  /** Initial data of threads; the headers are known already. */
  readonly begun: Omit<Begun, 'traces'>
  readonly context: Pick<Context, 'jobs' | 'noteMostMs'>
  /** Paths of all notes of the publication. */
  readonly all: Iterable<string>
  /** Notes to render, in order. */
  readonly stale: readonly ListedNote[]
  readonly standingOf?: (path: string) => Question['standing']
}

/** Start threads for a build if that pays. The caller closes them. */
export function startThreads(
  {context, memo, adopt, known}: Building,
  stale: readonly ListedNote[],
  entries: ReadonlyMap<string, NoteEntry>,
): NoteThreads | undefined {
  const {asDraft, isPublished, groups, siteGroups} = context
  return threadsOver({
    context,
    memo,
    adopt,
    stale,
    all: known.keys(),
    begun: {...sentOf(context), asDraft, isPublished, groups, siteGroups, asks: 'editions'},
    standingOf: path => new Map((entries.get(path)?.artifacts ?? []).flatMap(standingEdition)),
  })
}

/** The same of a check. */
export function startCheckThreads(
  {memo, adopt}: OpenMemo,
  context: Context,
  stale: readonly ListedNote[],
): NoteThreads | undefined {
  return threadsOver({
    context,
    memo,
    adopt,
    stale,
    all: memo.get(noteList).map(({path}) => path),
    begun: {...sentOf(context), asDraft: false, isPublished: false, groups: [], siteGroups: [], asks: 'findings'},
  })
}

/** Parts of a context that can be copied to a thread, and are of use there. */
const sentOf = ({root, now, template, siteUrl, toolId, strict}: Context) => ({
  root,
  now,
  template,
  siteUrl,
  toolId,
  strict,
})

function threadsOver({begun, context, memo, adopt, all, stale, standingOf}: Threading): NoteThreads | undefined {
  const jobs = Math.min(stale.length, context.jobs ?? threadsFor(stale.length, begun.asks))
  if (jobs < 2) return undefined
  return new NoteThreads(new Map(stale.map(({path}) => [path, () => standingOf?.(path) ?? new Map()])), {
    jobs,
    adopt,
    mostMs: context.noteMostMs,
    mostAhead: mostAhead[begun.asks],
    begin: () => {
      // Of a thousand notes, some megabytes: nobody holds them for the next thread.
      const whole: Begun = {...begun, traces: headerTraces(memo, all)}
      return new Thread<Question, Answer>('notes', whole, mostThreadMb)
    },
    tracesOf: path => noteTraces(memo, path),
    make: async (making, signal) => {
      await makeNote(memo, begun, making, signal)
      memo.shed((_name, key) => isOfNote(making.path, key))
    },
  })
}

/** Number of threads for so many notes, the main one included. */
const threadsFor = (notes: number, asks: Begun['asks']): number =>
  Math.min(mostThreads, 1 + Math.floor(notes / fewestNotes[asks]), spareThreads(mostThreadMb, processorsEach[asks]))

const standingEdition = ({edition: id, hash}: NoteEntry['artifacts'][number]): readonly [EditionId, string][] =>
  id === 'site' ? [] : [[id, hash]]
