import {availableParallelism} from 'node:os'
import type {Worker} from 'node:worker_threads'
import {unlessRefused} from './error.js'
import {hasJournal} from './journal.js'
import {manifestIdentity, manifestPath} from './manifest-file.js'
import {statOf} from './stamp.js'
import {startWorker} from './start-worker.js'
import {programPath} from './tool.js'

/** Processors, and the size of a manifest of some thousand files: to look at fewer takes less time than to start a thread. */
const usual = {processors: availableParallelism(), fewestBytes: 500_000}

/** Data of the thread. */
export interface Prefetch {
  readonly out: string
  /** Identity of the manifest. */
  readonly identity: string
  /** One number, not 0 once all files are known to be untouched. */
  readonly untouched: Int32Array
}

/**
 * Stats of the files in an output folder, taken by a thread while this one does other things: those of tens of thousands of files take a
 * tenth of the time of a build where little changed.
 */
export class PrefetchedStats {
  readonly #prefetch: Prefetch
  readonly #worker: Worker

  private constructor(prefetch: Prefetch, worker: Worker) {
    this.#prefetch = prefetch
    this.#worker = worker
    // Then nothing is known.
    this.#worker.on('error', () => {})
    this.#worker.unref()
  }

  /** Start a thread if it pays, and may: if there are many files, and a processor for it. */
  static begin(out: string, {processors, fewestBytes} = usual): PrefetchedStats | undefined {
    // Where it cannot be looked at, the build says so.
    const [{sizeBytes = 0} = {}, identity] =
      unlessRefused(() => [statOf(manifestPath(out)), manifestIdentity(out)]) ?? []
    if (sizeBytes < fewestBytes || identity === undefined || processors === 1) return undefined
    const prefetch: Prefetch = {out, identity, untouched: new Int32Array(new SharedArrayBuffer(4))}
    const worker = startWorker(programPath('io/prefetch-stats'), {workerData: prefetch})
    return worker && new PrefetchedStats(prefetch, worker)
  }

  /** Whether all files were found untouched; false also as long as that is not known. */
  get areUntouched(): boolean {
    return Atomics.load(this.#prefetch.untouched, 0) !== 0
  }

  /** Whether the manifest is still the one whose files are looked at. */
  isOf = (out: string): boolean =>
    out === this.#prefetch.out && manifestIdentity(out) === this.#prefetch.identity && !hasJournal(out)

  /** Call once the thread has ended. */
  onEnd = (told: () => void): void => void this.#worker.on('exit', told)

  end(): void {
    void this.#worker.terminate()
  }
}
