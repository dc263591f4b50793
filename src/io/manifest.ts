import type {EditionGroup, EditionId} from '../model/edition.js'
import type {NoteHeader} from '../model/note.js'
import type {Stamp} from './stamp.js'

/** Contents of an output folder: the files of each note, and of the site. */
export interface Manifest {
  /** Path of the publication from the output folder; two publications must not share one. */
  readonly publication: string
  /** Time zone of the site in the last build. */
  readonly timeZone?: string | undefined
  /** Site address in the last build. */
  readonly siteUrl?: string | undefined
  /** By path of the note. */
  readonly notes: Readonly<Record<string, NoteEntry>>
  readonly site?: SiteEntry | undefined
}

/** Files of the public site. */
export interface SiteEntry {
  /** Whether the site is complete and up to date, as far as known. */
  readonly isWhole: boolean
  /** Notes in the site by slug, with the fields that made them public. */
  readonly notes: Readonly<Record<string, SiteNote>>
  /** By path relative to the output folder. */
  readonly files: ReadonlyMap<string, SiteFileEntry>
  /** Paths of removed files that must stay absent. */
  readonly down?: readonly string[]
  /** Notes that may no longer be in it, by slug. */
  readonly shut?: Readonly<Record<string, ShutNote>>
  /** Print of what was secret, be it nothing, when a file was last looked through in a complete site. */
  readonly secrets?: string | undefined
  /** Slugs of notes that were left out because they name a note that is not public. */
  readonly leftOut?: readonly string[]
  /** Paths of files whose contents are unknown, since the manifest was lost. */
  readonly unplaced?: readonly string[]
  /** Set if it was recovered from the files, and the site was not fully built since. */
  readonly isRecovered?: true
}

/** A note that stood in the site once and may not any more. */
export interface ShutNote {
  /** Print of the names under which all files were searched for it. */
  readonly print: string
  readonly id?: string
  /** Titles under which it stood there. */
  readonly titles?: readonly string[]
}

export interface SiteNote extends Pick<NoteHeader, 'id' | 'tlp' | 'status' | 'date' | 'embargo'> {
  readonly standing: 'published' | 'withdrawn'
  readonly marking: string
  /** Absent where no build said it. */
  readonly title?: string | undefined
  /** Titles that it had in the site before. */
  readonly formerly?: readonly string[]
}

export interface SiteFileEntry extends ArtifactEntry {
  /** Print in the memo; empty if it must be made again. */
  readonly print: string
  /** Slugs of notes shown in it. */
  readonly notes: readonly string[]
}

/** Files of a note. */
export interface NoteEntry {
  readonly slug: string
  /** Whether the note was TLP:RED at its last check; otherwise its files may say more than it may now. */
  readonly isRed: boolean
  readonly artifacts: readonly ArtifactEntry[]
  /** Forbidden files that could not be removed. */
  readonly stuck?: readonly string[] | undefined
}

export type MadeGroup = EditionGroup | 'always'

/** The kind of an artifact: an edition, or a file of the site. */
export type ArtifactKind = EditionId | 'site'

export interface ArtifactEntry extends Stamp {
  /** Hash of the file; empty if it was changed by somebody and the note could not be rendered since. */
  readonly hash: string
  readonly edition: ArtifactKind
  /** Relative to the output folder, with `/`. */
  readonly path: string
}

/** Folder of our state in the output folder. */
export const stateFolder = '.cess'

/** Folder of the notes' artifacts in the output folder. */
export const artifactsFolder = 'notes'

/** Whether a path stays below the output folder on any system. */
const staysBelow = (path: string): boolean => !/^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path)

/** Whether a parsed entry is valid: its paths may be removed or copied. */
export const isEntry = ({slug, artifacts}: Partial<NoteEntry>): boolean =>
  typeof slug === 'string' &&
  Array.isArray(artifacts) &&
  artifacts.every(({path}: Partial<ArtifactEntry>) => typeof path === 'string' && staysBelow(path))
