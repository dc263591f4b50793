import {join} from 'node:path'
import {folderAt} from '../../io/list-tree.js'
import {withLock} from '../../io/lock.js'
import {narrowOutput} from '../../io/manifest-file.js'
import {PrefetchedStats} from '../../io/prefetched-stats.js'
import {siteFolder} from '../../io/web-root.js'
import {editionGroups} from '../../model/edition.js'
import {isKnownClean} from '../audit/clean-tree.js'
import type {Since} from './held-output.js'
import {keepRun, readRun, unchangedRun} from './last-run.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {BuildOptions} from '../context/options.js'
import type {BuildReport} from '../report/report.js'
import {openBuildContext, type BuildContext} from '../context/context.js'
import type {Deeds} from '../output/building.js'

/**
 * Check the notes and write the editions of those without errors. Notes with errors keep their last editions; unchanged notes are neither
 * read nor rendered.
 *
 * @param prefetch Starts to look at the output.
 * @throws {UsageError} If the options fit no publication or no note; what may no longer be public is taken down before.
 * @throws {IoError} If the disk refuses what the whole build needs, or another build does not end.
 */
export async function build(options: BuildOptions, prefetch = prefetchStats): Promise<BuildReport> {
  const context = await openBuild(options)
  narrowOutput(context.out)
  const run = isExchange(context) ? undefined : readRun(context)
  const unchanged = run && unchangedRun(context, run)
  if (unchanged) return audited(context, unchanged)
  const stats = await prefetch(context)
  const {openMemo} = await import('../publication/open-memo.js')
  const open = openMemo(context, {days: run?.days})
  try {
    return await buildWith(context, open, {stats, run})
  } finally {
    open.close()
    stats?.end()
  }
}

/**
 * The context of a build. Where its options are impossible, but not the folder that it writes to, what may no longer be public is taken down
 * before that is told.
 *
 * @throws {UsageError} If the options fit no publication.
 * @throws {IoError} If what must come down cannot be removed.
 */
export async function openBuild(options: BuildOptions): Promise<BuildContext> {
  try {
    return openBuildContext(options)
  } catch (error) {
    const {endEarly} = await import('./end-early.js')
    return endEarly(options, error)
  }
}

type Prefetch = (context: BuildContext) => Promise<PrefetchedStats | undefined>

const prefetchStats: Prefetch = async ({out, jobs}) => (jobs === 1 ? undefined : PrefetchedStats.begin(out))

/**
 * The same with a memo that is open.
 *
 * @param since Where only notes changed, what the process knows outlives it once it builds as if anything had: somebody waits for these.
 */
export async function buildWith(context: BuildContext, open: OpenMemo, since?: Since): Promise<BuildReport> {
  narrowOutput(context.out)
  const [{buildChanged}, {inOneRevision}] = await Promise.all([
    import('./build-changed.js'),
    import('../publication/of-one-state.js'),
  ])
  const deeds: Deeds = {written: new Set(), removed: [], left: [], isLess: false, isDown: false}
  const built = withLock(context.out, context, async () => {
    let asked = since
    const again = () => {
      deeds.isDown = false
      // What else changed is not known.
      asked = since?.held && {held: since.held}
      open.renew(context.now)
    }
    const changed = inOneRevision(again, () => buildChanged(context, open, deeds, asked))
    const {report, settled} = await changed.catch(async error => {
      if (deeds.isDown) throw error
      return (await import('./end-early.js')).throwOnceDown(context, open, error)
    })
    if (asked?.changed) return audited(context, report)
    open.keep(settled && isWhole(context) ? {lasting: await lastingWords(open)} : undefined)
    if (settled && !isExchange(context)) keepRun(context, open, {report, settled})
    return audited(context, report)
  })
  return built.catch(async error => {
    if (deeds.isDown) throw error
    return (await import('./end-early.js')).throwUnlocked(context, open, error)
  })
}

/** Whether it exchanges results with other machines, even if nothing changed. */
const isExchange = ({shard, merge}: BuildContext): boolean => shard !== undefined || merge.length > 0

/** Whether the build covers everything, so that unused results can be dropped. */
const isWhole = ({names, groups, shard}: BuildContext): boolean =>
  names.length === 0 && !shard && editionGroups.every(group => groups.includes(group))

/** Words of notes that are there last: this build may have asked for none of them, and the next for all. */
async function lastingWords({memo}: OpenMemo): Promise<(name: string, key: string) => boolean> {
  const [{isWords}, {noteList}] = await Promise.all([
    import('../queries/secret-words.js'),
    import('../queries/inputs.js'),
  ])
  return isWords(memo.get(noteList))
}

/** Audit the whole site after a strict build, unless it is known that nothing would be found. */
async function audited(context: BuildContext, report: BuildReport): Promise<BuildReport> {
  const folder = context.strict ? folderAt(join(context.out, siteFolder)) : undefined
  if (folder === undefined || isKnownClean(context, folder)) return report
  const {auditKeeping} = await import('../audit/audit-tree.js')
  const {messages, failures} = await auditKeeping({...context, onProgress: () => {}}, folder)
  const known = new Set(report.messages.map(message => JSON.stringify(message)))
  const others = messages.filter(message => !known.has(JSON.stringify(message)))
  return {
    ...report,
    messages: [...report.messages, ...others],
    failures: [...report.failures, ...failures],
  }
}
