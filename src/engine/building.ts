import type {Manifest, NoteEntry, SiteEntry} from '../io/manifest.js'
import type {Owns} from '../io/write-artifacts.js'
import type {Moment} from '../model/moment.js'
import type {NoteKnown} from './known-notes.js'
import type {Memo} from './memo/memo.js'
import type {Trace} from './memo/trace.js'
import type {Shared} from './queries/shared.js'
import type {BuildReport} from './report.js'
import type {PublicLog} from './queries/log.js'
import type {SiteEdges} from './queries/site-edges.js'
import type {BuildContext} from './context.js'
import type {Helper} from './build/helper.js'

/** The things that all steps of a build share. */
export interface Building {
  readonly context: BuildContext
  readonly memo: Memo
  readonly shared: Shared
  /** All notes of the publication, by path, built or not. */
  readonly known: ReadonlyMap<string, NoteKnown>
  /** At which embargoes end and days come, where the house stands. */
  readonly moment: Moment
  /** Hash of the publication's settings and the template. */
  readonly brandPrint: string
  readonly log: PublicLog
  /** Told what the site is made of. */
  readonly siteEdges: SiteEdges
  readonly owns: Owns
  /** Takes over what another memo made. */
  readonly adopt: (traces: readonly Trace[]) => void
  /** Asked before anything is made, in order. */
  readonly helpers: readonly Helper[]
}

/**
 * The output folder's contents, as far as the build has come. Changes, so that it is known even if the disk fails in
 * between.
 */
export interface OutputState {
  readonly entries: Map<string, NoteEntry>
  site: SiteEntry | undefined
}

/** The contents of the output folder after a build, and each note's messages before they are told where they belong. */
export interface Settled {
  readonly manifest: Manifest
  /** By path. */
  readonly worst: ReadonlyMap<string, Worst>
}

/** The gravest message of a note: advice counts as an error for who is strict. */
export type Worst = 'error' | 'advice' | 'nothing'

/** The outcome of a build. */
export interface Built {
  readonly report: BuildReport
  /** Where the same would come of it again while nothing changes. */
  readonly settled?: Settled
}
