import {join} from 'node:path'
import {monotonicMs, systemClock} from '../io/clock.js'
import {IoError} from '../io/error.js'
import {statOf} from '../io/stamp.js'
import {isError} from '../model/message.js'
import {UsageError} from '../model/usage-error.js'
import {buildWith} from './build/build.js'
import {isYoung, settlingMs} from './desk/young.js'
import type {BuildOptions} from './options.js'
import type {BuildReport} from './report.js'
import {openMemo, type OpenMemo} from './open-memo.js'
import {findings} from './queries/findings.js'
import {noteList} from './queries/inputs.js'
import {openBuildContext} from './context.js'

/** Options of a watch: what to build again and again, and who is told. */
export interface WatchOptions extends BuildOptions {
  /** Told of the first build, and of each one that did or found something else than the one before. */
  readonly onReport: (report: BuildReport, durationMs: number) => void | Promise<void>
  /** Told of what kept a build from being made; the next change is tried again. */
  readonly onFailure: (error: UsageError | IoError) => void
  /** Ends the watching. */
  readonly signal: AbortSignal
}

/** Whoever writes one file for longer is built in the middle of it. */
const longestWaitMs = 3000

/**
 * Build, and build again whenever `cess.yml`, a note, a template or a file that a note refers to has changed. Mistakes end
 * nothing.
 *
 * @returns When `signal` says so and the build that runs has ended.
 * @throws {UsageError} If the options fit no publication.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const open = openMemo(openBuildContext(options))
  const changed = new Changes()
  const {watchPublication} = await import('../io/watch.js')
  const watching = await watchPublication(open.root, paths => changed.add(paths))
  options.signal.addEventListener('abort', () => changed.add([]))
  let last = ''
  try {
    while (!options.signal.aborted) {
      const report = await buildOnce(options, open)
      if (report && tellingOf(report.report) !== last) {
        last = tellingOf({...report.report, removed: []}, false)
        await options.onReport(report.report, report.durationMs)
      }
      for (const path of open.assetPaths()) watching.add(path)
      await settle(open, await changed.next(), options)
    }
  } finally {
    open.close()
    await watching.close()
  }
}

async function buildOnce(options: WatchOptions, open: OpenMemo) {
  const startedMs = monotonicMs()
  try {
    const context = openBuildContext(options)
    open.renew(context.now)
    return {report: await buildWith(context, open), durationMs: monotonicMs() - startedMs}
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof IoError)) throw error
    options.onFailure(error)
    return undefined
  }
}

/** Wait while somebody may be in the middle of writing: what is whole by itself is built at once, and again if more comes. */
async function settle(open: OpenMemo, paths: readonly string[], options: WatchOptions): Promise<void> {
  const untilMs = monotonicMs() + longestWaitMs
  const young = () => paths.filter(path => isYoung(statOf(path)?.mtimeMs ?? 0))
  while (monotonicMs() < untilMs && !options.signal.aborted && !(await areWhole(open, young(), options)))
    await systemClock.sleep(settlingMs / 3, options.signal)
}

/** Whether all of some files are notes without errors. */
async function areWhole(open: OpenMemo, paths: readonly string[], options: WatchOptions): Promise<boolean> {
  if (paths.length === 0) return true
  try {
    open.renew(openBuildContext(options).now)
    const notes = new Map(open.memo.get(noteList).map(({path}) => [join(open.root, path), path]))
    for (const path of paths) {
      const note = notes.get(path)
      if (note === undefined || (await open.memo.get(findings, note)).some(isError)) return false
    }
    return true
  } catch {
    // The build says what is wrong, if it still is.
    return false
  }
}

/** News in a report that is worth telling; `isNew` counts what was done, too, which is done only once. */
function tellingOf({notes, messages, failures, removed, site}: BuildReport, isNew = true): string {
  const did = isNew && (removed.length > 0 || notes.some(({outcome}) => outcome === 'built') || site?.written.length)
  const found = [notes.flatMap(note => note.messages), messages, failures.length, notes.map(({path}) => path)]
  return `${did ? 'did' : ''}${JSON.stringify(found)}`
}

/** Paths that changed while something else was done. */
class Changes {
  readonly #paths = new Set<string>()
  #isAny = false
  #wake: (() => void) | undefined

  add(paths: readonly string[]): void {
    for (const path of paths) this.#paths.add(path)
    this.#isAny = true
    this.#wake?.()
  }

  /** All paths since the last time, once there are any. */
  async next(): Promise<readonly string[]> {
    if (!this.#isAny) await new Promise<void>(resolve => (this.#wake = resolve))
    this.#isAny = false
    this.#wake = undefined
    const paths = [...this.#paths]
    this.#paths.clear()
    return paths
  }
}
