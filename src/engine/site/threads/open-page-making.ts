import type {NoteEntry, SiteEntry} from '../../../io/manifest.js'
import {statBelow} from '../../../io/stamp.js'
import type {Answerer} from '../../../io/thread.js'
import type {Moment} from '../../../model/moment.js'
import type {SiteLog} from '../../../model/site.js'
import type {PlannedFile} from '../../../model/site-plan.js'
import type {BuildContext, SentContext} from '../../context/context.js'
import type {Memo} from '../../memo/memo.js'
import type {Root} from '../../memo/nodes.js'
import type {Trace} from '../../memo/trace.js'
import {openMemo} from '../../publication/open-memo.js'
import {brandPrintOf, shared} from '../../queries/shared.js'
import {feedContent, searchEntry, searchTerms, siteFile, siteFileKey, type MadeSiteFile} from '../../queries/site.js'
import {works} from '../../queries/site-lists.js'
import * as making from '../../queries/site-making.js'
import {row, siteContext} from '../../queries/site-notes.js'
import {publicNotes} from '../../output/public-notes.js'

/** Initial data of a thread. */
export interface Begun extends SentContext, Pick<BuildContext, 'out'> {
  /** Existing entries of notes that may be in the site. */
  readonly entries: readonly NoteEntry[]
  readonly notes: SiteEntry['notes']
  readonly moment: Moment
  readonly log: SiteLog | undefined
  /** Traces of queries that all notes share. */
  readonly traces: readonly Trace[]
}

/** A page, if it was made, and traces of other values of its note. */
export interface Answer {
  readonly traces: readonly Trace[]
  readonly page?: MadePage | undefined
}

/** A page, and its print. */
export interface MadePage {
  readonly print: string
  readonly made: MadeSiteFile
}

/** Make pages in a thread, with a memo of its own over the same world. Writes nothing. */
export async function openPageMaking(begun: Begun): Promise<Answerer<PlannedFile<'note'>, Answer>> {
  const {out, entries, notes, moment, log, traces} = begun
  const {memo, site} = openMemo(begun, {believes: 'nothing'})
  memo.adopt(traces)
  const shown = publicNotes(out, entries, {notes, moment, statOf: ({path}) => statBelow(out, path)})
  site.give({making, brand: await memo.get(shared), brandPrint: await brandPrintOf(memo), notes: shown, log})
  memo.get(works)
  // What all pages ask for stays.
  memo.forgetNew(() => false)
  return async planned => {
    // Not told from here: errors do not come whole out of a thread.
    const page = await makePage(memo, planned).catch(() => undefined)
    const roots = [[siteFile, siteFileKey(planned)] as const, ...(await makeRest(memo, planned))]
    const isOfPage = (_name: string, key: string) => isOfNote(planned, key)
    const answer = {traces: memo.tracesOf(roots, isOfPage), page}
    memo.forgetNew(key => isOfPage('', key))
    return answer
  }
}

/**
 * Make a page and its print.
 *
 * @throws Whatever a query throws, and the signal's reason.
 */
export async function makePage(memo: Memo, planned: PlannedFile<'note'>, signal?: AbortSignal): Promise<MadePage> {
  const key = siteFileKey(planned)
  const made = await memo.get(siteFile, key, signal)
  return {print: await memo.printOf(siteFile, key, signal), made}
}

/** Values of a note that other files of the site ask for. */
export const restOf = (memo: Memo, {slug}: PlannedFile<'note'>): readonly Root[] => [
  ...[row, feedContent, searchTerms].map(query => [query, slug] as const),
  ...memo.get(siteContext).languages.map(({lang}) => [searchEntry, `${lang}\n${slug}`] as const),
]

/** Make, while a note is at hand, what other files of the site ask of it. Whoever asks is told its bugs. */
export async function makeRest(memo: Memo, planned: PlannedFile<'note'>): Promise<readonly Root[]> {
  const roots = restOf(memo, planned)
  for (const root of roots) await memo.printOf(...root).catch(() => {})
  return roots
}

/** Whether a key belongs to a note: its own, of an edition, or of a language. */
const isOfNote = (planned: PlannedFile<'note'>, key: string): boolean =>
  key === planned.slug ||
  key.startsWith(`${planned.slug}\n`) ||
  key.endsWith(`\n${planned.slug}`) ||
  key === siteFileKey(planned)
