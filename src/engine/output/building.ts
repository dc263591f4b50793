import type {ArtifactEntry, Manifest, NoteEntry, SiteEntry} from '../../io/manifest.js'
import type {FileStat} from '../../io/stamp.js'
import type {Owns} from '../../io/write-artifacts.js'
import type {Moment} from '../../model/moment.js'
import type {NoteResult} from '../report/collect-report.js'
import type {NoteKnown} from '../publication/known-notes.js'
import type {Memo} from '../memo/memo.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {Trace} from '../memo/trace.js'
import type {Shared} from '../queries/shared.js'
import type {BuildReport} from '../report/report.js'
import type {PublicLog} from '../queries/log.js'
import type {SiteEdges} from '../queries/site-edges.js'
import type {BuildContext} from '../context/context.js'
import type {Helper} from './helper.js'

/** The things that all steps of a build share. */
export interface Building {
  readonly context: BuildContext
  readonly memo: Memo
  /** A memo of notes as they stand, whatever of them was published. */
  readonly standing: OpenMemo['standing']
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
  /** How the file of an artifact is now: as it was written, where this process wrote it or looked at it and only notes changed since. */
  readonly statOf: (artifact: ArtifactEntry) => FileStat | undefined
  /** Notes that are settled before all others, each page as soon as it is made: somebody waits for them. By path. */
  readonly first: ReadonlySet<string>
  /** Called whenever something was made: now and then, what is known is kept. */
  readonly relieve: () => void
  /** Takes over what another memo made. */
  readonly adopt: (traces: readonly Trace[]) => void
  /** Notes as the last build of this process settled them well, by path; changes. Undefined where nobody builds again. */
  readonly held: Map<string, HeldNote> | undefined
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

/** The outcome for a note; `entry` is what stands of it now, where anything is known. */
export interface SettledNote extends NoteResult {
  readonly entry: NoteEntry | undefined
  /** Whether the same would come of it again, while nothing changes. */
  readonly isSure: boolean
}

/** A note that was settled, and the prints of what was said of it. */
export interface HeldNote {
  readonly settled: SettledNote
  readonly said: string
}

/** The outcome of a build. */
export interface Built {
  readonly report: BuildReport
  /** Where the same would come of it again while nothing changes. */
  readonly settled?: Settled
}
