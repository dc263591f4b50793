import {statSync} from 'node:fs'
import {Worker} from 'node:worker_threads'
import type {FileStat} from '../file-stat.js'
import {manifestIdentity, manifestPath} from '../manifest-file.js'
import {programPath} from '../tool.js'
import {Looks} from './looks.js'

/** Beginning of the thread. */
export interface LookFor {
  readonly out: string
  /** Path of the manifest. */
  readonly manifest: string
  readonly rows: number
  readonly memory: SharedArrayBuffer
}

/** Bytes of a manifest from which on a thread pays: those of three thousand files, as which it takes about as long to start. */
const fewestBytes = 500_000
/** Bytes of a row at least: a hash, two times in base64, a path. */
const leastRowBytes = 56
/** Memory of the thread, in MB, for what it holds and for what it drops. */
const [mostOldMb, mostYoungMb] = [512, 3]

/** Gives how a file is, by its row among those of a manifest. */
export type StatAt = (row: number) => FileStat | undefined

/** Files as a thread beside looks at them while this one has something else to do. */
export interface LookAhead {
  /**
   * Take what it finds.
   *
   * @param identity Of the manifest that names the files in their order: nothing comes of another than the thread reads.
   * @param isAll Whether all is wanted now: then this thread looks at what the other has not begun.
   */
  readonly of: (identity: string | undefined, paths: readonly string[], isAll: boolean) => StatAt | undefined
}

/**
 * Begin to look at all that stands in an output folder; undefined where that is little.
 *
 * @param fewest Bytes of the manifest from which on.
 */
export function lookAhead(out: string, fewest = fewestBytes): LookAhead | undefined {
  const manifest = manifestPath(out)
  const identity = manifestIdentity(out)
  const bytes = statSync(manifest, {throwIfNoEntry: false})?.size ?? 0
  if (bytes < fewest || bytes === 0) return undefined
  const rows = Math.ceil(bytes / leastRowBytes)
  const looks = new Looks(rows)
  const begun: LookFor = {out, manifest, rows, memory: looks.memory}
  const thread = new Worker(programPath('io/look/main'), {
    workerData: begun,
    resourceLimits: {maxOldGenerationSizeMb: mostOldMb, maxYoungGenerationSizeMb: mostYoungMb},
  })
  // Where it cannot be, whoever asks looks.
  thread.on('error', () => {})
  thread.unref()
  return {
    of: (now, paths, isAll) => {
      if (now === undefined || now !== identity || paths.length > rows) return undefined
      if (isAll) looks.lookAtAll(out, paths)
      return row => looks.statOf(row, out, paths)
    },
  }
}
