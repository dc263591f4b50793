import type {EditionGroup} from '../../model/edition.js'

/** Options of a check: what to look at, and how. */
export interface CheckOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  /** Paths, slugs or beginnings of slugs; all notes where there are none. */
  readonly notes?: readonly string[] | undefined
  /** Advice counts as errors. */
  readonly strict?: boolean | undefined
  /** Name of a template, instead of the publication's. */
  readonly template?: string | undefined
  /** How many threads make notes, 1 for none but the caller's; as many as pay, if absent. */
  readonly jobs?: number | undefined
  /** How long a note may take, in milliseconds of a processor, unless `jobs` is 1; ten seconds if absent. */
  readonly noteMostMs?: number | undefined
  /** Called after each note. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** One of the machines that share a build. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** Options of a build: what to make, and where. */
export interface BuildOptions extends CheckOptions {
  /** Editions to write; all of them if absent. The others stay as they are. */
  readonly only?: readonly EditionGroup[] | undefined
  /** Output folder, relative to `directory`; `out` in the publication if absent. */
  readonly out?: string | undefined
  /** Where the public site will stand, instead of `site` in `cess.yml`. */
  readonly siteUrl?: string | undefined
  /** Mark every note as a draft: nothing of it goes to the site. */
  readonly asDraft?: boolean | undefined
  /** Which part of the notes to make, and what a merge needs of them: no site is made. */
  readonly shard?: Shard | undefined
  /** Output folders of shards, relative to `directory`: what they made is taken from there. */
  readonly merge?: readonly string[] | undefined
  /** A folder that builds of several checkouts share, relative to `directory`: what is public now is kept there, and found again. */
  readonly cache?: string | undefined
  /** Keep all notes there: it is for its owner alone then. */
  readonly cacheRestricted?: boolean | undefined
  /** Called when another build holds the output folder. */
  readonly onWait?: ((pid: number) => void) | undefined
  /** How long to wait for it; 30 seconds if absent. */
  readonly waitMs?: number | undefined
}
