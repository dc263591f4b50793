import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {EditionGroup, EditionId} from '../model/edition.js'
import type {Message} from '../model/message.js'
import type {NoteHeader, Remains} from '../model/note.js'
import type {Fault} from '../model/sandbox-fault.js'
import type {IsoDate} from '../model/text.js'
import {attempt} from './error.js'
import {makePrivateFolder, narrowFolder, ownerOnly} from './private-files.js'
import type {Stamp} from './stamp.js'

/** What cess knows of an output folder: what it made there, from what, and what it said of it. */
export interface Manifest {
  readonly format: typeof format
  /** The publication, as seen from the output folder: two publications must not share one. */
  readonly publication: string
  readonly inputs?: Inputs
  readonly notes: Readonly<Record<string, NoteEntry>>
  /** Messages on notes that come of comparing them with others, by path. */
  readonly comparisons: Readonly<Record<string, readonly Message[]>>
  readonly site?: SiteEntry
}

/** What stands of the public site. */
export interface SiteEntry {
  /** All that the site was made from. */
  readonly key: string
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
  readonly key: string
  /** Slugs of the notes that it shows. */
  readonly notes: readonly string[]
}

/** Files behind every note. */
export interface Inputs {
  readonly config: Stamp
  /** On these files; without errors, else there would be no build. */
  readonly messages: readonly Message[]
  readonly templateName: string
  /** By absolute path. */
  readonly templateFiles: Readonly<Record<string, Stamp>>
  readonly templateHash: string
  /** Where pages and mails say that the site stands: as `cess.yml` has it, or as the build was told. */
  readonly siteUrl?: string
  /** Hashes of the template's fonts and pictures that this version of the tool tried, and found sound. */
  readonly sound?: {readonly tool: string; readonly hashes: readonly string[]}
  /** Where days begin for the public site. */
  readonly timeZone?: string
}

/** The last time that a note was looked at, and what came of it. */
export interface NoteEntry {
  readonly slug: string
  readonly source: Stamp
  /** By reference as written. */
  readonly assets: Readonly<Record<string, AssetEntry>>
  readonly header?: NoteHeader
  /** What could be read of a front matter with mistakes, in place of the header. */
  readonly remains?: Remains
  /** Slugs of notes that the text names, existing or not. */
  readonly mentions: readonly string[]
  /** Lines of the text that say who may read the note, as written. */
  readonly marking?: string
  /** Tool, publication and template that it was looked at with: what the header depends on, beside the source. */
  readonly common: string
  /** Everything that the messages below depend on, but for source and assets. */
  readonly checkKey: string
  /** The day that was asked for, where the result depends on it. */
  readonly day?: IsoDate
  readonly messages: readonly Message[]
  /** What was said of its mail when that was last made. */
  readonly preflight?: Preflight
  /** Paths where its marking lets nothing stand, and something stood that could not be removed. */
  readonly stuck?: readonly string[]
  /** By group of editions, `always` for those without: what stands in the output folder. */
  readonly made: Readonly<Partial<Record<MadeGroup, Made>>>
}

export interface Preflight {
  /** Everything that the messages depend on. */
  readonly key: string
  /** On the note, or on files of the template. */
  readonly messages: readonly Message[]
}

export type MadeGroup = EditionGroup | 'always'

/** `status` is `read` where `stamp` and `path` (relative to the publication) are there. */
export interface AssetEntry {
  readonly status: string
  readonly path?: string
  readonly stamp?: Stamp
  /** What was found of a picture when it was tried apart. */
  readonly tried?: 'sound' | Fault
}

export interface Made {
  /** Everything that the bytes depend on. */
  readonly key: string
  readonly artifacts: readonly ArtifactEntry[]
}

/** What an artifact is: an edition, or a file of the site. */
export type ArtifactKind = EditionId | 'site'

export interface ArtifactEntry extends Stamp {
  readonly edition: ArtifactKind
  /** Relative to the output folder, with `/`. */
  readonly path: string
}

const format = 1

/** Folder in the output folder where cess keeps its own files. */
export const stateFolder = '.cess'

/** Folder of all notes' artifacts in it. */
export const artifactsFolder = 'notes'

/** What cess knows of a folder where it never built. */
export const emptyManifest = (publication: string): Manifest => ({format, publication, notes: {}, comparisons: {}})

/** Read what is known of an output folder; undefined where nothing is, or nothing that this version understands. */
export function readManifest(out: string): Manifest | undefined {
  try {
    // Only cess writes the file; a version that writes another shape counts `format` up.
    const manifest = JSON.parse(readFileSync(manifestPath(out), 'utf8')) as Manifest
    return isManifest(manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

/** Whether the file has the shape of this format at the places where a damaged one would mislead us. */
function isManifest({format: found, publication, notes, comparisons, site}: Partial<Manifest>): boolean {
  if (site !== undefined && !(isTable(site) && isTable(site.notes) && isTable(site.files))) return false
  if (found !== format || typeof publication !== 'string' || !isTable(notes) || !isTable(comparisons)) return false
  return Object.values(notes ?? {}).every(
    ({slug, source, assets, made, messages}: Partial<NoteEntry>) =>
      typeof slug === 'string' &&
      isTable(source) &&
      isTable(assets) &&
      isTable(made) &&
      Array.isArray(messages) &&
      Object.values(made ?? {}).every(isMade),
  )
}

const isMade = ({artifacts}: Partial<Made>): boolean =>
  Array.isArray(artifacts) && artifacts.every(({path}: Partial<ArtifactEntry>) => typeof path === 'string')

const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Write what is known of an output folder, in one step.
 *
 * @throws {IoError} If it cannot be written.
 */
export function writeManifest(out: string, manifest: Manifest): void {
  const path = manifestPath(out)
  const temporary = `${path}.tmp`
  attempt('write', path, () => {
    makePrivateFolder(join(out, stateFolder))
    // Unflushed, a power cut can leave an empty manifest beside full artifacts.
    writeFileSync(temporary, JSON.stringify(manifest), {mode: ownerOnly.file, flush: true})
    renameSync(temporary, path)
  })
}

/** Whether a build died before it could say what it did. */
export const hasJournal = (out: string): boolean => existsSync(journalPath(out))

/** Whether anything is left of what earlier builds kept, other than the manifest. */
export const hasRecords = (out: string): boolean => existsSync(join(out, stateFolder, 'public'))

/** Forget what the journal noted: the manifest says it now. */
export const removeJournal = (out: string): void => rmSync(journalPath(out), {force: true})

/** Hashes that an interrupted build was about to write, by path relative to the output folder. */
export function readJournal(out: string): ReadonlyMap<string, ReadonlySet<string>> {
  const promised = new Map<string, Set<string>>()
  for (const line of journalLines(out)) {
    const gap = line.indexOf(' ')
    const [hash, path] = [line.slice(0, gap), line.slice(gap + 1)]
    promised.set(path, (promised.get(path) ?? new Set()).add(hash))
  }
  return promised
}

function journalLines(out: string): readonly string[] {
  try {
    return readFileSync(journalPath(out), 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

/** Note what is about to be written, so that a build which dies in between leaves nothing that nobody owns. */
export function appendJournal(out: string, promised: readonly {readonly path: string; readonly hash: string}[]): void {
  const path = journalPath(out)
  const lines = promised.map(artifact => `${artifact.hash} ${artifact.path}\n`).join('')
  attempt('write', path, () => {
    makePrivateFolder(join(out, stateFolder))
    writeFileSync(path, lines, {flag: 'a', mode: ownerOnly.file})
  })
}

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
const journalPath = (out: string) => join(out, stateFolder, 'journal')
