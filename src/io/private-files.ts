import {chmodSync, lstatSync, mkdirSync, readdirSync, statSync, type Stats, existsSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {attempt, codeOf, IoError} from './error.js'
import {makeFolder} from './make-folder.js'

/** Modes of what only the owner may read and write, whatever the umask allows. */
export const ownerOnly = {file: 0o600, folder: 0o700} as const

const others = 0o077
const hasModes = process.platform !== 'win32'

/**
 * Create a folder that only its owner may enter; those above it are made as any other. One that is there stays as it is.
 *
 * @throws System errors; callers wrap them.
 */
export function makePrivateFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, {mode: ownerOnly.folder})
  } catch (error) {
    // Another process may have been faster.
    if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) throw error
    return
  }
  setMode(path, ownerOnly.folder)
}

/** Whether a folder is there that only this user may enter, as `makePrivateFolder` leaves it; false where nobody can tell. */
export function isPrivateFolder(path: string): boolean {
  const stat = statIfAny(path)
  if (!stat?.isDirectory()) return false
  return !hasModes || (stat.uid === process.getuid?.() && (stat.mode & others) === 0)
}

/** Facts of a file or folder, links followed; undefined where there is none, or the way to it is closed. */
export function statIfAny(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    // A file in the place of a folder above, say.
    if (codeOf(error) !== undefined) return undefined
    throw error
  }
}

/**
 * Take a folder that others may enter from them, with all that is in it. One that is closed to them is not looked into.
 * On Windows folders inherit who may read them: those of a user's profile are the user's.
 *
 * @throws {IoError} If it cannot be: what is in it stays readable by others then.
 */
export function narrowFolder(path: string): void {
  const stat = hasModes ? statSync(path, {throwIfNoEntry: false}) : undefined
  if (!stat?.isDirectory() || (stat.mode & others) === 0) return
  // The folder last: one that was left half done is done again.
  narrowWithin(path)
  attempt('write', path, () => setMode(path, ownerOnly.folder))
}

/** The same of a folder that others packed: a link in its place, as those in it, leads to what is not ours. @throws {IoError} */
export function narrowPacked(path: string): void {
  if (lstatSync(path, {throwIfNoEntry: false})?.isDirectory()) narrowFolder(path)
}

/**
 * Refuse a folder in which links stand in the places of folders: whoever could write there before it was narrowed may have put them, and what is
 * written through them is theirs to read.
 *
 * @param levels How deep its folders lie.
 * @throws {IoError} If there is one, or a folder cannot be listed.
 */
export function refuseLinks(folder: string, levels: number): void {
  for (const entry of attempt('list', folder, () => readdirSync(folder, {withFileTypes: true}))) {
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink()) throw new IoError({action: 'write', code: 'ELOOP', path})
    if (entry.isDirectory() && levels > 1) refuseLinks(path, levels - 1)
  }
}

/** Links lead to what is not ours. */
function narrowWithin(folder: string): void {
  for (const entry of attempt('list', folder, () => readdirSync(folder, {withFileTypes: true}))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) narrowWithin(path)
    const mode = entry.isDirectory() ? ownerOnly.folder : entry.isFile() ? ownerOnly.file : undefined
    if (mode !== undefined) narrow(path, mode)
  }
}

/** Take a file or folder from others, if it is there. */
function narrow(path: string, mode: number): void {
  const found = lstatSync(path, {throwIfNoEntry: false})
  const isSame = mode === ownerOnly.folder ? found?.isDirectory() : found?.isFile()
  if (!found || !isSame || (found.mode & others) === 0) return
  attempt('write', path, () => setMode(path, mode))
}

/** Take a file from others, if it is there and they may read it. @throws {IoError} */
export const narrowFile = (path: string): void => {
  if (hasModes) narrow(path, ownerOnly.file)
}

function setMode(path: string, mode: number): void {
  try {
    chmodSync(path, mode)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    // A disk that knows no modes, like a memory stick's, refuses its own user: whoever mounted it said who may read it.
    if (codeOf(error) === 'EPERM' && statSync(path).uid === process.getuid?.()) return
    throw error
  }
}

/**
 * Make a folder for what cess keeps beside the notes of a publication: for its owner alone, out of version control.
 *
 * @param root Absolute path of the publication.
 * @returns Its absolute path.
 * @throws System errors; callers wrap them.
 */
export function makeStateFolder(root: string, name: string): string {
  const folder = join(root, '.cess')
  makePrivateFolder(folder)
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  makePrivateFolder(join(folder, name))
  return join(folder, name)
}
