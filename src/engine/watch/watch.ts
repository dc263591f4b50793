import {systemClock} from '../../io/clock.js'
import {followClock} from './follow-clock.js'
import {Rebuilds, type RebuildOptions} from './rebuilds.js'
import {openBuild} from '../build/build.js'
import {openMemo} from '../publication/open-memo.js'
import type {BuildReport} from '../report/report.js'

/** Options of a watch. */
export interface WatchOptions extends RebuildOptions {
  /** Called with the first report, and with each that differs from the one before. */
  readonly onReport: (report: BuildReport, durationMs: number) => void | Promise<void>
}

/**
 * Build, and build again whenever an input changes, or a moment comes that a note waits for, until `signal` says so and the build that runs has ended. Errors end nothing. If only notes
 * changed, these are built first and everything else is checked when idle.
 *
 * @throws {UsageError} If the options fit no publication.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const open = openMemo(await openBuild(options))
  const changes = new Changes()
  const {watchPublication} = await import('../../io/watch.js')
  const watching = await watchPublication(open.root, paths => changes.add(paths))
  options.signal.addEventListener('abort', () => changes.add([]))
  const builds = new Rebuilds(options, open)
  const ended = new AbortController()
  void followClock({next: () => open.world.nextMoment(), onCome: () => changes.addAll()}, ended.signal)
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
    ended.abort()
    open.close()
    await watching.close()
  }
}

/** Changed notes; undefined if other inputs may have changed. */
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

/** Fingerprint of a report; `isNew` includes what was written or removed. */
function tellingOf({notes, messages, failures, removed, site}: BuildReport, isNew = true): string {
  const did = isNew && (removed.length > 0 || notes.some(({outcome}) => outcome === 'built') || site?.written.length)
  const found = [notes.flatMap(note => note.messages), messages, failures.length, notes.map(({path}) => path)]
  return `${did ? 'did' : ''}${JSON.stringify(found)}`
}

/** Collects changed paths. */
class Changes {
  readonly #paths = new Set<string>()
  #isAny = false
  #areAll = false
  #wake: (() => void) | undefined

  add(paths: readonly string[]): void {
    for (const path of paths) this.#paths.add(path)
    this.#isAny = true
    this.#wake?.()
  }

  /** Anything may be another. */
  addAll(): void {
    this.#areAll = true
    this.add([])
  }

  /** Paths since the last call, as soon as there are any; undefined after the timeout, and where anything may be another. */
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
    const paths = this.#areAll ? undefined : [...this.#paths]
    this.#areAll = false
    this.#paths.clear()
    return paths
  }
}
