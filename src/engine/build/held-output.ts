import {hasJournal} from '../../io/journal.js'
import {manifestIdentity} from '../../io/manifest-file.js'
import type {Manifest} from '../../io/manifest.js'
import type {HeldNote} from '../output/building.js'

/**
 * The output folder as the last build of this process left it. A process that watches looks at what changed, and at what stands
 * only as long as nothing is known of it; whoever else writes there is seen by the manifest, or by the next whole look. Changes.
 */
export class HeldOutput {
  #manifest: Manifest | undefined
  #identity: string | undefined
  /** Of notes that were settled well, by path. */
  readonly notes = new Map<string, HeldNote>()

  /** Whether a build of this process ended here. */
  get isKnown(): boolean {
    return this.#manifest !== undefined
  }

  /** The manifest, where it is the one that the last build wrote, and nothing was begun since. */
  manifestAt(out: string): Manifest | undefined {
    const isSame = this.#identity !== undefined && this.#identity === manifestIdentity(out) && !hasJournal(out)
    return isSame ? this.#manifest : undefined
  }

  /** A build ended, and wrote this. */
  keep(out: string, manifest: Manifest): void {
    this.#manifest = manifest
    this.#identity = manifestIdentity(out)
  }

  /** Believe nothing from now on. */
  forget(): void {
    this.#manifest = undefined
    this.#identity = undefined
    this.notes.clear()
  }
}

/** News for a build in a process that built before. */
export interface Since {
  readonly held: HeldOutput
  /** Paths of the few notes whose texts changed since the last build, where nothing else did; absent where anything may have. */
  readonly changed?: readonly string[] | undefined
}
