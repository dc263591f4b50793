import {systemClock} from '../../io/clock.js'
import {Rebuilds, type RebuildOptions} from './rebuilds.js'
import {openBuildContext} from '../context/context.js'
import {openMemo} from '../publication/open-memo.js'
import type {BuildReport} from '../report/report.js'

/** Options of a watch: what to build again and again, and who is told. */
export interface WatchOptions extends RebuildOptions {
  /** Told of the first build, and of each one that did or found something else than the one before. */
  readonly onReport: (report: BuildReport, durationMs: number) => void | Promise<void>
}

/**
 * Build, and build again whenever `cess.yml`, a note, a template or a file that a note refers to has changed. Mistakes end
 * nothing. Where notes alone changed, these are settled first, and all else is believed to be as it was until it is quiet.
 *
 * @returns When `signal` says so and the build that runs has ended.
 * @throws {UsageError} If the options fit no publication.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const open = openMemo(openBuildContext(options))
  const changes = new Changes()
  const {watchPublication} = await import('../../io/watch.js')
  const watching = await watchPublication(open.root, paths => changes.add(paths))
  options.signal.addEventListener('abort', () => changes.add([]))
  const builds = new Rebuilds(options, open)
  let last = ''
  let changed: readonly string[] | undefined
  try {
    while (!options.signal.aborted) {
      const report = await builds.build(changed)
      if (report && tellingOf(report.report) !== last) {
        last = tellingOf({...report.report, removed: []}, false)
        await options.onReport(report.report, report.durationMs)
      }
      for (const path of open.assetPaths()) watching.add(path)
      changed = await nextChanged(changes, builds, options)
    }
    if (builds.isBehind) open.keep()
  } finally {
    open.close()
    await watching.close()
  }
}

/** Paths of the notes whose texts alone changed, once some have; undefined where anything may have. */
async function nextChanged(
  changes: Changes,
  builds: Rebuilds,
  {signal}: WatchOptions,
): Promise<readonly string[] | undefined> {
  for (;;) {
    const paths = await changes.next(builds.againMs)
    if (!paths || signal.aborted) return undefined
    const changed = await builds.look(paths)
    // An editor's second event for one save, or the echo of the first.
    if (changed?.length !== 0) return changed
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

  /** All paths since the last time, once there are any; undefined where there are none for so long. */
  async next(withinMs: number | undefined): Promise<readonly string[] | undefined> {
    if (!this.#isAny) {
      const woken = new AbortController()
      const some = new Promise<void>(resolve => (this.#wake = resolve))
      await (withinMs === undefined ? some : Promise.race([some, systemClock.sleep(withinMs, woken.signal)]))
      woken.abort()
    }
    if (!this.#isAny) return undefined
    this.#isAny = false
    this.#wake = undefined
    const paths = [...this.#paths]
    this.#paths.clear()
    return paths
  }
}
