import {existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Artifact} from '../model/edition.js'
import {attempt} from './error.js'
import {makeFolder} from './make-folder.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {appendJournal} from './journal.js'
import type {ArtifactEntry, ArtifactKind} from './manifest.js'
import {hashOf, statOf, unseenStat} from './stamp.js'
import {temporaryBeside, temporaryName} from './write-whole.js'

/** An artifact and the edition that it is. */
export interface EditionArtifact extends Artifact {
  readonly edition: ArtifactKind
}

/** Outcome of writing artifacts: all of them, or none. `taken` are paths where something stands that cess did not make. */
export type WriteResult =
  | {readonly status: 'written'; readonly artifacts: readonly ArtifactEntry[]; readonly changed: ReadonlySet<string>}
  | {readonly status: 'taken'; readonly paths: readonly string[]}

/** Whether cess made what stands at a path of the output folder; `hash` is of its bytes. */
export type Owns = (path: string, hash: string) => boolean

/**
 * Put the artifacts of one note in their places: first all beside them under other names, then renamed in a row, so that
 * nobody reads half a file and hardly anybody half a note. Equal files are left alone. The public site is for web servers to
 * read, as the umask has it; all else, restricted notes among it, is for its owner alone.
 *
 * @param out Absolute path of the output folder.
 * @throws {IoError} If something cannot be written; what was renamed by then stays.
 */
export function writeArtifacts(out: string, artifacts: readonly EditionArtifact[], owns: Owns): WriteResult {
  const wanted = artifacts.map(artifact => ({...artifact, hash: hashOf(artifact.bytes)}))
  const found = wanted.map(artifact => ({...artifact, now: stateOf(out, artifact.path)}))
  const isTaken = ({path, hash, now}: Found) =>
    now.kind === 'other' || (now.kind === 'file' && now.hash !== hash && !owns(path, now.hash))
  const taken = found.filter(isTaken).map(({path}) => path)
  if (taken.length > 0) return {status: 'taken', paths: taken}
  const changed = found.filter(({hash, now}) => now.kind === 'nothing' || now.hash !== hash)
  replaceAll(out, changed)
  const entries = wanted.map(({edition, path, bytes, hash}) => {
    return {edition, path, hash, ...(statOf(join(out, path)) ?? unseenStat(bytes))}
  })
  return {status: 'written', artifacts: entries, changed: new Set(changed.map(({path}) => path))}
}

interface Wanted extends EditionArtifact {
  readonly hash: string
}
interface Found extends Wanted {
  readonly now: PathState
}
type PathState =
  {readonly kind: 'nothing' | 'other'; readonly hash?: undefined} | {readonly kind: 'file'; readonly hash: string}

/** State of a path in the output folder. Links and folders count as foreign, in place of the note's folder too: cess makes neither. */
function stateOf(out: string, path: string): PathState {
  const full = join(out, path)
  return attempt('read', full, () => {
    for (const folder of foldersTo(out, path)) {
      const above = lstatSync(folder, {throwIfNoEntry: false})
      if (!above) return {kind: 'nothing'}
      if (above.isSymbolicLink() || (folder === dirname(full) && !above.isDirectory())) return {kind: 'other'}
    }
    const stat = lstatSync(full, {throwIfNoEntry: false})
    if (!stat) return {kind: 'nothing'}
    return stat.isFile() ? {kind: 'file', hash: hashOf(readFileSync(full))} : {kind: 'other'}
  })
}

/** The folders between the output folder and an artifact, outermost first. */
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
        writeFileSync(from, bytes, isPublic ? {} : {mode: ownerOnly.file})
      })
    for (const {from, to} of moves) attempt('write', to, () => renameSync(from, to))
  } catch (error) {
    for (const {from} of moves) rmSync(from, {force: true})
    throw error
  }
}

/** The same in a folder and all those in it. */
export function removeTemporariesBelow(out: string, folder: string): void {
  removeTemporaries(out, folder)
  const full = join(out, folder)
  if (!lstatSync(full, {throwIfNoEntry: false})?.isDirectory()) return
  const entries = attempt('list', full, () => readdirSync(full, {withFileTypes: true}))
  for (const entry of entries) if (entry.isDirectory()) removeTemporariesBelow(out, `${folder}/${entry.name}`)
}

/** Remove what a build that died left beside the artifacts of a note. Only while the lock is held. */
export function removeTemporaries(out: string, folder: string): void {
  const full = join(out, folder)
  if (!lstatSync(full, {throwIfNoEntry: false})?.isDirectory()) return
  for (const name of attempt('list', full, () => readdirSync(full)))
    if (temporaryName.test(name)) attempt('remove', full, () => rmSync(join(full, name), {force: true}))
}
