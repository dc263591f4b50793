import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {NoteHeader} from '../model/note.js'
import {
  artifactsFolder,
  isEntry,
  stateFolder,
  type ArtifactEntry,
  type Manifest,
  type NoteEntry,
  type SiteEntry,
  type SiteFileEntry,
} from './manifest.js'
import type {FileColumns} from './file-columns.js'
import {packManifest, unpackManifest, type PackedManifest} from './packed-manifest.js'
import {narrowFolder} from './private-files.js'
import {readState, writeState} from './state-file.js'
import {exactStatAt} from './stat-at.js'

/** Format of the manifest; incremented with its shape. */
const format = 3

/** The manifest of a new output folder. */
export const emptyManifest = (publication: string): Manifest => ({publication, notes: {}})

/** Present and former formats. */
type Written = (PackedManifest & {readonly format: typeof format}) | SecondManifest | FirstManifest

/** Read the manifest of an output folder; undefined if there is none, or one of a newer version. */
export function readManifest(out: string): Manifest | undefined {
  const read = readState(manifestPath(out)) as Written | null | undefined
  if (typeof read !== 'object' || read === null) return undefined
  try {
    const manifest = manifestIn(read)
    return manifest && isManifest(manifest) ? manifest : undefined
  } catch (error) {
    // A damaged one.
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Undefined where another version wrote it. */
function manifestIn(read: Written): Manifest | undefined {
  if (read.format === 1) return fromFirst(read)
  if (read.format === 2) return fromSecond(read)
  const {format: found, ...packed} = read
  return found === format ? unpackManifest(packed) : undefined
}

/** Files of the manifest; undefined if its identity is another. */
export function readFileColumns(out: string, identity: string): FileColumns | undefined {
  if (manifestIdentity(out) !== identity) return undefined
  // Written by the same program: whoever knows its identity was told by it.
  const read = readState(manifestPath(out)) as PackedManifest | undefined
  return read?.files
}

/** Format 2, with an object per file. */
interface SecondManifest extends Omit<Manifest, 'site'> {
  readonly format: 2
  readonly site?: Omit<SiteEntry, 'files'> & {readonly files: Readonly<Record<string, SiteFileEntry>>}
}

function fromSecond({publication, timeZone, siteUrl, notes, site}: SecondManifest): Manifest {
  const files = new Map(Object.entries(site?.files ?? {}))
  return {publication, timeZone, siteUrl, notes, site: site && {...site, files}}
}

/** Format 1, as far as it lists files. */
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
    return [path, {slug, isRed: header?.tlp === 'TLP:RED', artifacts, stuck}]
  })
  return {
    publication,
    timeZone: inputs?.timeZone,
    siteUrl: inputs?.siteUrl,
    notes: Object.fromEntries(entries),
    site: site && {...site, isWhole: false, files: unprinted(site.files)},
  }
}

/** Entries without prints, so that they are made again. */
const unprinted = (files: NonNullable<FirstManifest['site']>['files']): SiteEntry['files'] =>
  new Map(Object.entries(files).map(([path, file]) => [path, {...file, print: ''}]))

/** Whether the parts of a manifest that matter have their shape. */
function isManifest({publication, notes, site}: Partial<Manifest>): boolean {
  if (site !== undefined && !(isTable(site) && isTable(site.notes) && site.files instanceof Map)) return false
  if (typeof publication !== 'string' || !isTable(notes)) return false
  return Object.values(notes ?? {}).every(isEntry)
}

const isTable = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Write the manifest of an output folder atomically.
 *
 * @throws {IoError} If it cannot be written.
 */
export const writeManifest = (out: string, manifest: Manifest): void =>
  writeState(manifestPath(out), {format, ...packManifest(manifest)})

/** Identity of one version of the manifest file; undefined if there is none. */
export function manifestIdentity(out: string): string | undefined {
  const stat = exactStatAt(manifestPath(out))
  return stat && [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ')
}

/** Whether records of earlier builds exist beside the manifest. */
export const hasRecords = (out: string): boolean => existsSync(join(out, stateFolder, 'public'))

/**
 * Close our state folder and the folder of notes to other users, if an older version or a umask left them open; only where cess has built.
 *
 * @throws {IoError} If it cannot be taken from them.
 */
export function narrowOutput(out: string): void {
  if (!existsSync(manifestPath(out))) return
  for (const folder of [stateFolder, artifactsFolder]) narrowFolder(join(out, folder))
}

export const manifestPath = (out: string): string => join(out, stateFolder, 'manifest.json')
