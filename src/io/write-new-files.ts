import {linkSync, renameSync, rmdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {discard} from './discard.js'
import {attempt, codeOf} from './error.js'
import {isInside, whereItLeads} from './inside.js'
import {makeFolder} from './make-folder.js'
import {sweepTemporaries} from './sweep-temporaries.js'
import {temporaryBeside} from './temporary.js'
import {readBytes, writeFresh} from './open-file.js'
import {statAt, linkStatAt} from './stat-at.js'

/** Bytes of a file, with its path below a folder, separated by `/`. */
export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Paths with other content than is to be written, or that lead out of the folder. */
export const standingInTheWay = (root: string, files: readonly FileToWrite[]): readonly string[] =>
  files.filter(file => !isFree(root, file) && !stands(root, file)).map(({path}) => path)

/**
 * Write new files one by one; existing ones with the same bytes are left alone. Each is written to a temporary file and linked into place,
 * so that nothing is overwritten and no partial file is seen. All or none: on an error, earlier files are removed again, with the folders
 * made for them.
 *
 * @param root Real path.
 * @returns Paths of those that were written, or of what is in the way: then nothing was.
 * @throws {IoError} If one cannot be written.
 */
export function writeNewFiles(
  root: string,
  files: readonly FileToWrite[],
): {readonly status: 'written' | 'taken'; readonly paths: readonly string[]} {
  const taken = standingInTheWay(root, files)
  if (taken.length > 0) return {status: 'taken', paths: taken}
  const missing = files.filter(file => !stands(root, file))
  const folders = missingFolders(root, missing)
  const written: string[] = []
  // Of an earlier call that was killed once a file stood.
  for (const folder of new Set(files.map(({path}) => dirname(join(root, path))))) sweepTemporaries(folder)
  try {
    for (const file of missing) {
      const full = join(root, file.path)
      if (!writeNew(full, file.bytes)) {
        takeAway(written, folders)
        return {status: 'taken', paths: [file.path]}
      }
      written.push(full)
    }
  } catch (error) {
    takeAway(written, folders)
    throw error
  }
  return {status: 'written', paths: missing.map(({path}) => path)}
}

/** Missing parent folders of files, deepest first. */
function missingFolders(root: string, files: readonly FileToWrite[]): readonly string[] {
  const needed = files.flatMap(({path}) => {
    const steps = path.split('/').slice(0, -1)
    return steps.map((_, index) => join(root, ...steps.slice(0, index + 1)))
  })
  return [...new Set(needed)].filter(isNothing).toSorted((one, other) => other.length - one.length)
}

/** Remove new files and folders, as far as possible; a folder with other files stays. */
function takeAway(files: readonly string[], folders: readonly string[]): void {
  for (const file of files) discard(file)
  for (const folder of folders) quietly(() => rmdirSync(folder))
}

function quietly(undo: () => void): void {
  try {
    undo()
  } catch {
    // Whoever is told why it could not be written needs no second reason.
  }
}

const isFree = (root: string, {path}: FileToWrite): boolean => {
  const full = join(root, path)
  const leadsInside = isInside(root, whereItLeads(dirname(full)))
  return leadsInside && attempt('read', full, () => isNothing(full))
}

const isNothing = (full: string): boolean => linkStatAt(full) === undefined && !isBelowFile(dirname(full))

function isBelowFile(folder: string): boolean {
  const stat = statAt(folder)
  return stat ? !stat.isDirectory() : dirname(folder) !== folder && isBelowFile(dirname(folder))
}

function stands(root: string, {path, bytes}: FileToWrite): boolean {
  const full = join(root, path)
  try {
    return linkStatAt(full)?.isFile() === true && isInside(root, whereItLeads(full)) && readBytes(full).equals(bytes)
  } catch {
    return false
  }
}

/** @returns False where something stands there by now. */
function writeNew(full: string, bytes: Uint8Array): boolean {
  const temporary = temporaryBeside(full)
  return attempt('write', full, () => {
    makeFolder(dirname(full))
    try {
      writeFresh(temporary, bytes)
      putInPlace(temporary, full)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    } finally {
      discard(temporary)
    }
  })
}

/** Link a temporary file into place, or rename it on file systems without links, where a file created at this very moment would be overwritten. */
function putInPlace(temporary: string, full: string): void {
  try {
    linkSync(temporary, full)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error
    renameSync(temporary, full)
  }
}
