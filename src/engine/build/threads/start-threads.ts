import type {ListedNote} from '../../../io/edges.js'
import type {NoteEntry} from '../../../io/manifest.js'
import {nodeMajor} from '../../../io/tool.js'
import {spareThreads} from '../../../io/spare-threads.js'
import {Thread} from '../../../io/thread.js'
import type {EditionId} from '../../../model/edition.js'
import {groupOf, sentContext, type Context} from '../../context/context.js'
import type {Building} from '../../output/building.js'
import type {OpenMemo} from '../../publication/open-memo.js'
import {noteList} from '../../queries/inputs.js'
import {shared} from '../../queries/shared.js'
import {editions} from '../../../render/index.js'
import {isPrinted} from '../../../model/editions/lists.js'
import {isAtHand, type Helper} from '../../output/helper.js'
import {headerTraces, isOfNote, noteTraces} from '../../output/note-traces.js'
import {NoteThreads} from './note-threads.js'
import {PrintThread} from './print-thread.js'
import type {Question as PrintQuestion} from './open-print-making.js'
import {makeNote, type Answer, type Begun, type Question} from './open-making.js'

/** Memory of a thread; a note that needs more is rendered in the main thread. */
const mostThreadMb = 512

/**
 * Number of notes from which another thread pays: it reloads all modules and takes some 90 MB to build, 50 to check. Since Node 22, V8 uses more
 * of the other processors by itself. See `npm run bench:threads`.
 */
const fewestNotes = {editions: nodeMajor < 22 ? 120 : 300, findings: nodeMajor < 22 ? 100 : 200} as const

/**
 * Processors that a thread keeps busy, V8's helpers included. On two processors, a second thread builds with a quarter to a half more work in a
 * tenth less time at best; it checks in a quarter less.
 */
const processorsEach = {editions: 1.25, findings: 1, printing: 1} as const

/**
 * Number of notes from which a thread that prints pays: of a hundred, a build then takes a fifth less time and 2 % more work with Node 20, a
 * seventh less with Node 24.
 */
const fewestPrinted = nodeMajor < 22 ? 12 : 40

/** Notes per thread rendered ahead; their bytes are held. */
const mostAhead = {editions: 4, findings: Infinity} as const

/** Most threads; more would wait for the main thread. */
const mostThreads = 8

/** Input of starting threads. */
interface Threading extends Pick<OpenMemo, 'memo' | 'adopt'> {
  /** Initial data of threads; the headers are known already. */
  readonly begun: Omit<Begun, 'traces'>
  readonly context: Pick<Context, 'noteMostMs'>
  /** Number of threads, the main one included. */
  readonly jobs: number
  /** Paths of all notes of the publication. */
  readonly all: Iterable<string>
  /** Notes to render, in order. */
  readonly stale: readonly ListedNote[]
  readonly standingOf?: (path: string) => Question['standing']
}

/** Threads that help with the notes of a build. */
type Threads = Helper & {readonly close: () => void}

/** Start threads for a build if that pays: one that prints, or several that make all editions of notes. The caller closes them. */
export async function startThreads(
  building: Building,
  stale: readonly ListedNote[],
  entries: ReadonlyMap<string, NoteEntry>,
): Promise<Threads | undefined> {
  const {context, memo, adopt, known} = building
  const {asDraft, isPublished, strict, groups, siteGroups} = context
  const prints = editions.some(one => isPrinted(one.id) && groups.includes(groupOf(one)))
  const jobs = jobsFor(context, stale.length, prints)
  if (prints && jobs === 2) {
    const begun = {...sentContext(context), asDraft, isPublished, traces: memo.tracesOf([[shared, '']], () => true)}
    const begin = () => new Thread<PrintQuestion, Uint8Array | undefined>('prints', begun, mostThreadMb)
    return new PrintThread(building, {
      notes: stale,
      isAtHand: wanted => isAtHand(wanted, entries.get(wanted.path), building.helpers),
      begin,
      brandPrint: await memo.printOf(shared),
    })
  }
  return threadsOver({
    context,
    jobs,
    memo,
    adopt,
    stale,
    all: known.keys(),
    begun: {...sentContext(context), asDraft, isPublished, strict, groups, siteGroups, asks: 'editions'},
    standingOf: path => new Map((entries.get(path)?.artifacts ?? []).flatMap(standingEdition)),
  })
}

/** Options of a check, which makes no editions, of notes as they stand. */
const ofCheck = {asDraft: false, isPublished: false, groups: [], siteGroups: []}

/** The same of a check. */
export function startCheckThreads(
  {memo, adopt}: OpenMemo,
  context: Context,
  stale: readonly ListedNote[],
): NoteThreads | undefined {
  return threadsOver({
    context,
    jobs: Math.min(stale.length, context.jobs ?? threadsFor(stale.length, 'findings')),
    memo,
    adopt,
    stale,
    all: memo.get(noteList).map(({path}) => path),
    begun: {...sentContext(context), ...ofCheck, strict: context.strict, asks: 'findings'},
  })
}

function threadsOver({begun, context, jobs, memo, adopt, all, stale, standingOf}: Threading): NoteThreads | undefined {
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

/** The same of a build, of which a thread may print. */
function jobsFor({jobs}: Pick<Context, 'jobs'>, notes: number, prints: boolean): number {
  if (jobs !== undefined) return Math.min(jobs, notes)
  const canPrint = prints && notes >= fewestPrinted && spareThreads(mostThreadMb, processorsEach.printing) >= 2
  return Math.max(canPrint ? 2 : 1, threadsFor(notes, 'editions'))
}

const standingEdition = ({edition: id, hash}: NoteEntry['artifacts'][number]): readonly [EditionId, string][] =>
  id === 'site' ? [] : [[id, hash]]
