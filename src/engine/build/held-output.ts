import {hasJournal} from '../../io/journal.js'
import {manifestIdentity} from '../../io/manifest-file.js'
import type {Manifest} from '../../io/manifest.js'
import type {PrefetchedStats} from '../../io/prefetched-stats.js'
import type {HeldNote} from '../output/building.js'
import type {LastRun} from './last-run.js'

/**
 * Output folder as the last build of this process left it, for a watch that looks only at changes. Changes by others show in the manifest or
 * at the next full look. Mutable.
 */
export class HeldOutput {
  #manifest: Manifest | undefined
  #identity: string | undefined
  /** Notes that were built successfully, by path. */
  readonly notes = new Map<string, HeldNote>()

  /** Whether a build of this process has ended. */
  get isKnown(): boolean {
    return this.#manifest !== undefined
  }

  /** Manifest of the last build, if it is still on the disk and no build has begun since. */
  manifestAt(out: string): Manifest | undefined {
    const isSame = this.#identity !== undefined && this.#identity === manifestIdentity(out) && !hasJournal(out)
    return isSame ? this.#manifest : undefined
  }

  /** Remember the manifest of a build. */
  keep(out: string, manifest: Manifest): void {
    this.#manifest = manifest
    this.#identity = manifestIdentity(out)
  }

  /** Forget everything. */
  forget(): void {
    this.#manifest = undefined
    this.#identity = undefined
    this.notes.clear()
  }
}

/** Knowledge before a build. */
export interface Since {
  /** Of a process that builds again and again. */
  readonly held?: HeldOutput | undefined
  readonly stats?: PrefetchedStats | undefined
  readonly run?: LastRun | undefined
  /** Paths of notes that alone changed since the last build; absent if other inputs may have. */
  readonly changed?: readonly string[] | undefined
}
