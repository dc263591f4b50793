import {chmodSync, mkdirSync, readdirSync, type Stats} from 'node:fs'
import {dirname, join} from 'node:path'
import {attempt, codeOf, IoError, unlessRefused} from './error.js'
import {makeFolder} from './make-folder.js'
import {statAt, linkStatAt} from './stat-at.js'
import {writeOver} from './open-file.js'

/** Modes of private files and folders. */
export const ownerOnly = {file: 0o600, folder: 0o700} as const

const others = 0o077
const hasModes = process.platform !== 'win32'

/**
 * Create a private folder; its parents are created with the umask. An existing one is unchanged.
 *
 * @throws System errors; callers wrap them.
 */
export function makePrivateFolder(path: string): void {
  if (statAt(path)?.isDirectory()) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, {mode: ownerOnly.folder})
  } catch (error) {
    // Another process may have been faster.
    if (!statAt(path)?.isDirectory()) throw error
    return
  }
  setMode(path, ownerOnly.folder)
}

/** Whether a folder exists that only this user may enter; false if unknown. */
export function isPrivateFolder(path: string): boolean {
  const stat = statIfAny(path)
  if (!stat?.isDirectory()) return false
  return !hasModes || (stat.uid === process.getuid?.() && (stat.mode & others) === 0)
}

/** Stat of a path, links followed; undefined if it is missing or inaccessible. */
export const statIfAny = (path: string): Stats | undefined => unlessRefused(() => statAt(path))

/**
 * Close a folder and its contents to other users. Private folders are not traversed. On Windows, access is inherited from the profile.
 *
 * @throws {IoError} If it cannot be: what is in it stays readable by others then.
 */
export function narrowFolder(path: string): void {
  const stat = hasModes ? statAt(path) : undefined
  if (!stat?.isDirectory() || (stat.mode & others) === 0) return
  // The folder last: one that was left half done is done again.
  narrowWithin(path)
  attempt('write', path, () => setMode(path, ownerOnly.folder))
}

/** The same for a folder from elsewhere; links are not followed. @throws {IoError} */
export function narrowPacked(path: string): void {
  if (linkStatAt(path)?.isDirectory()) narrowFolder(path)
}

/**
 * Refuse a folder that contains links in place of folders: others may have put them there before it was closed, and could read what is
 * written through them.
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

/** Set the mode of a path, if it exists. */
function narrow(path: string, mode: number): void {
  const found = linkStatAt(path)
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
    if (codeOf(error) === 'EPERM' && statAt(path)?.uid === process.getuid?.()) return
    throw error
  }
}

/**
 * Create a private folder for our state in a publication, outside version control; gives its absolute path.
 *
 * @throws System errors; callers wrap them.
 */
export function makeStateFolder(root: string, name: string): string {
  const folder = join(root, '.cess')
  makePrivateFolder(folder)
  keepFromGit(folder)
  makePrivateFolder(join(folder, name))
  return join(folder, name)
}

/**
 * Have git pass over a folder and all that is in it.
 *
 * @throws System errors; callers wrap them.
 */
export function keepFromGit(folder: string): void {
  const ignore = join(folder, '.gitignore')
  // An empty one was left by a disk without room, and would let git take what is secret.
  if (!statAt(ignore)?.size) writeOver(ignore, '*\n', ownerOnly.file)
}
