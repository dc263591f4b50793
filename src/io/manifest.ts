import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {EditionGroup, EditionId} from '../model/edition.js'
import type {NoteHeader} from '../model/note.js'
import {narrowFolder} from './private-files.js'
import type {Stamp} from './stamp.js'
import {readState, writeState} from './state-file.js'

/** The contents of an output folder, and the note of each file. The memo knows what they were made from. */
export interface Manifest {
  readonly format: typeof format
  /** The publication, as seen from the output folder: two publications must not share one. */
  readonly publication: string
  /** Where days begin for the public site, by the last build. */
  readonly timeZone?: string
  /** Where pages and mails of the last build say that the site stands. */
  readonly siteUrl?: string
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
  readonly files: Readonly<Record<string, SiteFileEntry>>
  /** Paths of files that came down with their notes and that nothing makes any more: nothing may stand there. */
  readonly down?: readonly string[]
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
  readonly stuck?: readonly string[]
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

const format = 2

/** Folder in the output folder where cess keeps its own files. */
export const stateFolder = '.cess'

/** Folder of all notes' artifacts in it. */
export const artifactsFolder = 'notes'

/** The manifest of a folder where nothing was ever built. */
export const emptyManifest = (publication: string): Manifest => ({format, publication, notes: {}})

/** Read what is known of an output folder; undefined where nothing is, or nothing that this version understands. */
export function readManifest(out: string): Manifest | undefined {
  // A version that writes another shape counts `format` up.
  const read = readState(manifestPath(out)) as Manifest | FirstManifest | null | undefined
  if (!isTable(read)) return undefined
  try {
    const manifest = read?.format === 1 ? fromFirst(read) : (read as Manifest)
    return isManifest(manifest) ? manifest : undefined
  } catch (error) {
    // A damaged one of the first release.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** As the first release wrote it, as far as it says what stands. */
interface FirstManifest extends Pick<Manifest, 'publication'> {
  readonly format: 1
  readonly site?: Omit<SiteEntry, 'isWhole' | 'files'> & {
    readonly files: Readonly<Record<string, Omit<SiteFileEntry, 'print'>>>
  }
  readonly inputs?: Pick<Manifest, 'timeZone' | 'siteUrl'>
  readonly notes: Readonly<
    Record<
      string,
      Pick<NoteEntry, 'slug' | 'stuck'> & {
        readonly header?: Pick<NoteHeader, 'tlp'>
        readonly made: Readonly<Record<string, {readonly artifacts: readonly ArtifactEntry[]}>>
      }
    >
  >
}

function fromFirst({publication, site, inputs, notes}: FirstManifest): Manifest {
  const entries = Object.entries(notes).map(([path, {slug, stuck, header, made}]): [string, NoteEntry] => {
    const artifacts = Object.values(made).flatMap(one => one.artifacts)
    return [path, {slug, isRed: header?.tlp === 'TLP:RED', artifacts, ...(stuck && {stuck})}]
  })
  const {timeZone, siteUrl} = inputs ?? {}
  return {
    format,
    publication,
    notes: Object.fromEntries(entries),
    ...(timeZone !== undefined && {timeZone}),
    ...(siteUrl !== undefined && {siteUrl}),
    ...(site && {site: {...site, isWhole: false, files: mapValues(site.files, file => ({...file, print: ''}))}}),
  }
}

const mapValues = <A, B>(table: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]))

/** Whether the file has the shape of this format at the places where a damaged one would mislead us. */
function isManifest({format: found, publication, notes, site}: Partial<Manifest>): boolean {
  if (site !== undefined && !(isTable(site) && isTable(site.notes) && isTable(site.files))) return false
  if (found !== format || typeof publication !== 'string' || !isTable(notes)) return false
  return Object.values(notes ?? {}).every(isEntry)
}

/** Whether what was read as the entry of a note has the shape of one. */
export const isEntry = ({slug, artifacts}: Partial<NoteEntry>): boolean =>
  typeof slug === 'string' &&
  Array.isArray(artifacts) &&
  artifacts.every(({path}: Partial<ArtifactEntry>) => typeof path === 'string')

const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Write what is known of an output folder, in one step.
 *
 * @throws {IoError} If it cannot be written.
 */
export const writeManifest = (out: string, manifest: Manifest): void => writeState(manifestPath(out), manifest)

/** Tells one writing of the manifest from every other; undefined where there is none. */
export function manifestIdentity(out: string): string | undefined {
  const stat = statSync(manifestPath(out), {bigint: true, throwIfNoEntry: false})
  return stat && [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ')
}

/** Whether anything is left of what earlier builds kept, other than the manifest. */
export const hasRecords = (out: string): boolean => existsSync(join(out, stateFolder, 'public'))

/**
 * Take from other users what holds restricted notes, where an older version or somebody's umask left it to them: our own
 * folder, and that of the notes. Where cess made nothing yet, what stands there is not ours.
 *
 * @throws {IoError} If it cannot be taken from them.
 */
export function narrowOutput(out: string): void {
  if (!existsSync(manifestPath(out))) return
  for (const folder of [stateFolder, artifactsFolder]) narrowFolder(join(out, folder))
}

const manifestPath = (out: string) => join(out, stateFolder, 'manifest.json')
