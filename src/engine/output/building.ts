import type {ArtifactEntry, Manifest, NoteEntry, SiteEntry} from '../../io/manifest.js'
import type {FileStat} from '../../io/stamp.js'
import type {Edges} from '../../io/edges.js'
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
import type {PrintingEdge} from '../queries/printing.js'
import type {SiteEdges} from '../queries/site-edges.js'
import type {BuildContext} from '../context/context.js'
import type {Helper} from './helper.js'

/** Changes of the output folder by one build, however often it was begun again. Mutable. */
export interface Deeds {
  /** Paths of written files. */
  readonly written: Set<string>
  /** Paths of removed files of deleted notes. */
  readonly removed: string[]
  /** Paths of files of deleted notes that somebody changed, and that stay. */
  readonly left: string[]
  /** Whether files of the site came down. */
  isLess: boolean
  /** Whether, in this revision, all that shows what may no longer be public did. */
  isDown: boolean
}

/** Shared state of a build. */
export interface Building {
  readonly deeds: Deeds
  readonly context: BuildContext
  readonly memo: Memo
  /** Memo that reads notes the other way: of a build, as they stand. */
  readonly readOtherwise: OpenMemo['readOtherwise']
  readonly beside: OpenMemo['beside']
  /** Inputs of the memo, for whatever nothing is made of. */
  readonly edges: Edges
  readonly shared: Shared
  /** All notes of the publication, by path, built or not. */
  readonly known: ReadonlyMap<string, NoteKnown>
  /** Moment of the build in the publication's time zone. */
  readonly moment: Moment
  /** Hash of the publication's settings and the template. */
  readonly brandPrint: string
  readonly log: PublicLog
  /** Receives the inputs of the site. */
  readonly siteEdges: SiteEdges
  /** Receives a thread that prints. */
  readonly printing: PrintingEdge
  readonly owns: Owns
  /** Stat of an artifact; cached in a process that builds again if only notes changed. */
  readonly statOf: (artifact: ArtifactEntry) => FileStat | undefined
  /** Paths of notes to build first, since somebody waits for them. */
  readonly first: ReadonlySet<string>
  /** Called after each result; stores results at intervals. */
  readonly relieve: () => void
  /** Adopts traces of another memo. */
  readonly adopt: (traces: readonly Trace[]) => void
  /** Notes that were built successfully in this process, by path; mutable. Undefined for a single build. */
  readonly held: Map<string, HeldNote> | undefined
  /** Results of the last process, if any. */
  readonly last: HeldNotes | undefined
  /** Asked in order before rendering. */
  readonly helpers: readonly Helper[]
}

/** Contents of the output folder so far. Mutable, so that it is known after a disk error. */
export interface OutputState {
  entries: Map<string, NoteEntry>
  site: SiteEntry | undefined
}

/** Manifest after a build, and what was told of each note. */
export interface Settled {
  readonly manifest: Manifest
  /** By path. */
  readonly told: ReadonlyMap<string, Told>
}

/** All that a build told of a note. */
export interface Told {
  readonly worst: Worst
  /** Prints of its messages, if these are all that was told. */
  readonly said: string | undefined
}

/** Worst severity of a note; advice is an error if strict. */
export type Worst = 'error' | 'advice' | 'nothing'

/** Result for a note; `entry` lists its files, if known. */
export interface SettledNote extends NoteResult {
  readonly entry: NoteEntry | undefined
  /** Whether the result is reproducible with unchanged inputs. */
  readonly isSure: boolean
}

/** A successfully built note with the prints of its messages. */
export interface HeldNote {
  readonly settled: SettledNote
  readonly said: string
}

/** The last result of a note, by its path and entry, if the files of all notes stand as they were left. */
export type HeldNotes = (path: string, entry: NoteEntry | undefined) => HeldNote | undefined

/** The outcome of a build. */
export interface Built {
  readonly report: BuildReport
  /** Present if the result is reproducible with unchanged inputs. */
  readonly settled?: Settled
}
