import type {OnLockWait} from '../../io/lock.js'
import type {EditionGroup} from '../../model/edition.js'

/** Options of a check. */
export interface CheckOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  /** Paths, slugs or beginnings of slugs; all notes if empty. */
  readonly notes?: readonly string[] | undefined
  /** Count advice as errors. */
  readonly strict?: boolean | undefined
  /** Name of a template, instead of the publication's. */
  readonly template?: string | undefined
  /** Number of threads; 1 for the caller's only. Chosen automatically if absent. */
  readonly jobs?: number | undefined
  /** Processor time per note in ms, unless `jobs` is 1; ten seconds if absent. */
  readonly noteMostMs?: number | undefined
  /** Called after each note. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Called once where another command is at work on the same files. */
  readonly onWait?: OnLockWait | undefined
}

/** One of the machines that share a build. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** Options of a build. */
export interface BuildOptions extends CheckOptions {
  /** Editions to write; all of them if absent. The others stay as they are. */
  readonly only?: readonly EditionGroup[] | undefined
  /** Output folder, relative to `directory`; `out` in the publication if absent. */
  readonly out?: string | undefined
  /** Where the public site will stand, instead of `site` in `cess.yml`. */
  readonly siteUrl?: string | undefined
  /** Mark every note as a draft: nothing of it goes to the site. */
  readonly asDraft?: boolean | undefined
  /** Build only this part of the notes, for a merge; without the site. */
  readonly shard?: Shard | undefined
  /** Output folders of shards to merge, relative to `directory`. */
  readonly merge?: readonly string[] | undefined
  /** Cache shared by several checkouts, relative to `directory`; it holds public notes. */
  readonly cache?: string | undefined
  /** Cache restricted notes as well; the folder is for its owner alone then. */
  readonly cacheRestricted?: boolean | undefined
  /** How long to wait for it; 30 seconds if absent. */
  readonly waitMs?: number | undefined
}
