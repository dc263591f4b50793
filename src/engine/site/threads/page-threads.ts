import type {SiteEntry} from '../../../io/manifest.js'
import {spareThreads} from '../../../io/spare-threads.js'
import {Thread} from '../../../io/thread.js'
import {ThreadPool} from '../../../io/thread-pool.js'
import type {PlannedFile} from '../../../model/site-plan.js'
import {own} from '../../../model/own.js'
import {sentContext} from '../../context/context.js'
import type {Memo} from '../../memo/memo.js'
import type {Building, OutputState} from '../../output/building.js'
import {shared} from '../../queries/shared.js'
import {siteFile, siteFileKey} from '../../queries/site.js'
import {works} from '../../queries/site-lists.js'
import {siteContext} from '../../queries/site-notes.js'
import {siteLogOf} from '../../queries/site-edges.js'
import {makePage, type Answer, type Begun, type MadePage} from './open-page-making.js'

/** Memory limit of a thread. */
const mostThreadMb = 256

/** Pages from which another thread pays. See `npm run bench:threads`. */
const fewestPages = 150

/** Processors that a thread keeps busy. */
const processorsEach = 1.25

/** Pages for each thread that are made before they are settled. */
const mostAhead = 8

/** Most threads; more would wait for the one that settles pages. */
const mostThreads = 4

/** Existing entries, and notes that may be in the site. */
export interface StoodBefore extends Pick<OutputState, 'entries'> {
  readonly notes: SiteEntry['notes']
}

/** Pages that threads make ahead. */
export interface PageThreads {
  /** Adopt the traces of a note; returns its page, if one was made. */
  readonly bring: (planned: PlannedFile<'note'>) => Promise<MadePage | undefined>
  /** End all threads at once. */
  readonly close: () => void
}

/** Start threads for the pages of the site, if it pays; results are the same without. The caller closes them. */
export function startPageThreads(
  building: Building,
  plan: readonly PlannedFile<'note'>[],
  before: StoodBefore,
): PageThreads | undefined {
  const {context, memo, adopt} = building
  const stale = new Map(
    plan.filter(file => memo.lastPrint(siteFile, siteFileKey(file))?.holds !== true).map(file => [file.path, file]),
  )
  const jobs = Math.min(stale.size, context.jobs ?? threadsFor(stale.size))
  if (jobs < 2) return undefined
  const fileOf = (path: string): PlannedFile<'note'> => {
    const file = stale.get(path)
    if (!file) throw new Error(`no page ${path}`)
    return file
  }
  const begin = () => new Thread<PlannedFile<'note'>, Answer>('pages', beginning(building, before), mostThreadMb)
  const pool = new ThreadPool<PlannedFile<'note'>, Partial<Answer>>(stale.keys(), {
    jobs,
    mostAhead,
    begin,
    mostMs: context.noteMostMs,
    questionOf: fileOf,
    answerHere: async (path, signal) => ({page: await makePage(memo, fileOf(path), signal)}),
  })
  return {
    bring: async ({path}) => {
      const {answer} = await pool.take(path)
      if (answer?.traces) adopt(answer.traces)
      return answer?.page
    },
    close: () => pool.close(),
  }
}

/** Initial data of a thread. */
const beginning = ({context, memo, moment, log}: Building, {entries, notes}: StoodBefore): Begun => ({
  ...sentContext(context),
  out: context.out,
  moment,
  notes,
  entries: [...entries.values()].filter(({slug}) => own(notes, slug) !== undefined),
  log: siteLogOf(log),
  traces: tracesBeside(memo),
})

/** Traces of queries that all pages share. */
const tracesBeside = (memo: Memo) =>
  memo.tracesOf(
    [shared, siteContext, works].map(query => [query, ''] as const),
    () => true,
  )

/** Number of threads for so many pages, this one included. */
const threadsFor = (pages: number): number =>
  Math.min(mostThreads, 1 + Math.floor(pages / fewestPages), spareThreads(mostThreadMb, processorsEach))
