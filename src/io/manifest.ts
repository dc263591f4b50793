import type {EditionGroup, EditionId} from '../model/edition.js'
import type {NoteHeader} from '../model/note.js'
import type {Stamp} from './stamp.js'

/** The contents of an output folder, and the note of each file. The memo knows what they were made from. */
export interface Manifest {
  /** The publication, as seen from the output folder: two publications must not share one. */
  readonly publication: string
  /** Where days begin for the public site, by the last build. */
  readonly timeZone?: string | undefined
  /** Where pages and mails of the last build say that the site stands. */
  readonly siteUrl?: string | undefined
  /** By path of the note. */
  readonly notes: Readonly<Record<string, NoteEntry>>
  readonly site?: SiteEntry
}

/** The files that stand of the public site. */
export interface SiteEntry {
  /** Whether every file of it was made, and none is known to be out of date. */
  readonly isWhole: boolean
  /** By slug: what notes were in it, and what their front matter said of who may read them. */
  readonly notes: Readonly<Record<string, SiteNote>>
  /** By path relative to the output folder. */
  readonly files: ReadonlyMap<string, SiteFileEntry>
  /** Paths of files that came down with their notes and that nothing makes any more: nothing may stand there. */
  readonly down?: readonly string[]
  /** Notes that stood in it once and may not any more, by slug: print of the names under which all files were searched for them. */
  readonly shut?: Readonly<Record<string, string>>
  /** Slugs of notes that the last build left out, since their words name a note that is not public. */
  readonly leftOut?: readonly string[]
  /** Paths of files of which nobody knows what they show, since the record of them was lost. */
  readonly unplaced?: readonly string[]
  /** Whether this was read out of the files themselves, and no build has made the whole site since. */
  readonly isRecovered?: true
}

export interface SiteNote extends Pick<NoteHeader, 'id' | 'tlp' | 'status' | 'date' | 'embargo'> {
  readonly standing: 'published' | 'withdrawn'
  readonly marking: string
}

export interface SiteFileEntry extends ArtifactEntry {
  /** Its print to the memo; empty where it is to be made again. */
  readonly print: string
  /** Slugs of the notes that it shows. */
  readonly notes: readonly string[]
}

/** The files that stand of a note. */
export interface NoteEntry {
  readonly slug: string
  /** Whether the note said TLP:RED when it was last looked at: else what stands may say more than it may now. */
  readonly isRed: boolean
  readonly artifacts: readonly ArtifactEntry[]
  /** Paths where its marking lets nothing stand, and something stood that could not be removed. */
  readonly stuck?: readonly string[] | undefined
}

export type MadeGroup = EditionGroup | 'always'

/** The kind of an artifact: an edition, or a file of the site. */
export type ArtifactKind = EditionId | 'site'

export interface ArtifactEntry extends Stamp {
  /** Empty where somebody changed the file of a note of which nothing could be made since. */
  readonly hash: string
  readonly edition: ArtifactKind
  /** Relative to the output folder, with `/`. */
  readonly path: string
}

/** Folder in the output folder where cess keeps its own files. */
export const stateFolder = '.cess'

/** Folder of all notes' artifacts in it. */
export const artifactsFolder = 'notes'

/** Whether a path leads nowhere but below the output folder, on any system. */
const staysBelow = (path: string): boolean => !/^(?:[\\/]|[a-z]:)/i.test(path) && !path.split(/[\\/]/).includes('..')

/** Whether what was read as the entry of a note has the shape of one: what is named there may be removed, or copied into the site. */
export const isEntry = ({slug, artifacts}: Partial<NoteEntry>): boolean =>
  typeof slug === 'string' &&
  Array.isArray(artifacts) &&
  artifacts.every(({path}: Partial<ArtifactEntry>) => typeof path === 'string' && staysBelow(path))
