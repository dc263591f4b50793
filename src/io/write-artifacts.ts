import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Artifact} from '../model/edition.js'
import {discard} from './discard.js'
import {attempt, IoError} from './error.js'
import {makeFolder} from './make-folder.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {appendJournal} from './journal.js'
import type {ArtifactEntry, ArtifactKind} from './manifest.js'
import {hashOf, statOf, unseenStat} from './stamp.js'
import {temporaryBeside, temporaryName} from './temporary.js'
import {readBytes, writeFresh} from './open-file.js'
import {linkStatAt} from './stat-at.js'

/** An artifact with its edition. */
export interface EditionArtifact extends Artifact {
  readonly edition: ArtifactKind
  /** Hash of the bytes, if known. */
  readonly hash?: string | undefined
}

/** Outcome of writing artifacts, all or none. `taken` are paths with files that cess did not make. */
export type WriteResult =
  | {readonly status: 'written'; readonly artifacts: readonly ArtifactEntry[]; readonly changed: ReadonlySet<string>}
  | {readonly status: 'taken'; readonly paths: readonly string[]}

/** Whether cess made the file at a path of the output folder, with a given hash. */
export type Owns = (path: string, hash: string) => boolean

/**
 * Write the artifacts of one note: first all to temporary files, then renamed in a row, so that readers see no partial file and hardly ever
 * a partial note. Equal files are left alone. The public site is readable as the umask has it; all else, which may be restricted, by its
 * owner only.
 *
 * @throws {IoError} If something cannot be written; what was renamed by then stays.
 */
export function writeArtifacts(out: string, artifacts: readonly EditionArtifact[], owns: Owns): WriteResult {
  const wanted = artifacts.map(artifact => ({...artifact, hash: artifact.hash ?? hashOf(artifact.bytes)}))
  const found = wanted.map(artifact => ({...artifact, now: stateOf(out, artifact.path)}))
  const isTaken = ({path, hash, now}: Wanted & {readonly now: PathState}) =>
    now.kind === 'other' || (now.kind === 'file' && now.hash !== hash && !owns(path, now.hash))
  const taken = found.filter(isTaken).map(({path}) => path)
  if (taken.length > 0) return {status: 'taken', paths: taken}
  const changed = found.filter(({hash, now}) => now.kind === 'nothing' || now.hash !== hash)
  replaceAll(out, changed)
  const entries = wanted.map(({edition, path, bytes, hash}) => {
    // Without a spread: V8 holds what that adds beside the object.
    const {sizeBytes, mtimeMs, ctimeMs} = statOf(join(out, path)) ?? unseenStat(bytes)
    return {edition, path, hash, sizeBytes, mtimeMs, ctimeMs}
  })
  return {status: 'written', artifacts: entries, changed: new Set(changed.map(({path}) => path))}
}

interface Wanted extends EditionArtifact {
  readonly hash: string
}
type PathState =
  {readonly kind: 'nothing' | 'other'; readonly hash?: undefined} | {readonly kind: 'file'; readonly hash: string}

/** State of a path in the output folder. Links and folders count as foreign, also in place of a note's folder, since cess makes neither. */
function stateOf(out: string, path: string): PathState {
  const full = join(out, path)
  return attempt('read', full, () => {
    for (const folder of foldersTo(out, path)) {
      const above = linkStatAt(folder)
      if (!above) return {kind: 'nothing'}
      if (above.isSymbolicLink() || (folder === dirname(full) && !above.isDirectory())) return {kind: 'other'}
      if (!above.isDirectory()) throw new IoError({action: 'read', code: 'ENOTDIR', path: full})
    }
    const stat = linkStatAt(full)
    if (!stat) return {kind: 'nothing'}
    return stat.isFile() ? {kind: 'file', hash: hashOf(readBytes(full))} : {kind: 'other'}
  })
}

/** Folders between the output folder and an artifact, outermost first. */
const foldersTo = (out: string, path: string): readonly string[] =>
  dirname(path)
    .split('/')
    .map((_, index, names) => join(out, ...names.slice(0, index + 1)))

function replaceAll(out: string, artifacts: readonly Wanted[]): void {
  if (artifacts.length === 0) return
  appendJournal(out, artifacts)
  const moves = artifacts.map(({edition, path, bytes}) => {
    const to = join(out, path)
    const from = temporaryBeside(to)
    return {from, to, bytes, folders: foldersTo(out, path), isPublic: edition === 'site'}
  })
  try {
    for (const {from, to, bytes, folders, isPublic} of moves)
      attempt('write', to, () => {
        if (!existsSync(dirname(to))) for (const folder of folders) (isPublic ? makeFolder : makePrivateFolder)(folder)
        writeFresh(from, bytes, isPublic ? undefined : ownerOnly.file)
      })
    for (const {from, to} of moves) attempt('write', to, () => renameSync(from, to))
  } catch (error) {
    for (const {from} of moves) discard(from)
    throw error
  }
}

/** Remove temporary files in a folder and its subfolders. */
export function removeTemporariesBelow(out: string, folder: string): void {
  removeTemporaries(out, folder)
  const full = join(out, folder)
  if (!linkStatAt(full)?.isDirectory()) return
  const entries = attempt('list', full, () => readdirSync(full, {withFileTypes: true}))
  for (const entry of entries) if (entry.isDirectory()) removeTemporariesBelow(out, `${folder}/${entry.name}`)
}

/** Remove temporary files of a dead build beside the artifacts of a note. The caller holds the lock. */
export function removeTemporaries(out: string, folder: string): void {
  const full = join(out, folder)
  if (!linkStatAt(full)?.isDirectory()) return
  for (const name of attempt('list', full, () => readdirSync(full)))
    if (temporaryName.test(name)) attempt('remove', full, () => rmSync(join(full, name), {force: true}))
}
