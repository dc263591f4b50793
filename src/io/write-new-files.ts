import {linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {attempt, codeOf} from './error.js'
import {isInside, whereItLeads} from './inside.js'
import {makeFolder} from './make-folder.js'

/** Bytes for a path below a folder, with `/`. */
export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Paths where something else stands than what is to be written, or that lead out of the folder. */
export const standingInTheWay = (root: string, files: readonly FileToWrite[]): readonly string[] =>
  files.filter(file => !isFree(root, file) && !stands(root, file)).map(({path}) => path)

/**
 * Write files that are not there, one after the other; what stands already with the same bytes is left alone. Each is written
 * beside its place and then linked into it, so that nothing is ever overwritten, and nobody reads half of one.
 *
 * @param root Real path.
 * @returns Paths of those that were written, or of what is in the way: then nothing was.
 * @throws {IoError} If one cannot be written; those before it stay.
 */
export function writeNewFiles(
  root: string,
  files: readonly FileToWrite[],
): {readonly status: 'written' | 'taken'; readonly paths: readonly string[]} {
  const taken = standingInTheWay(root, files)
  if (taken.length > 0) return {status: 'taken', paths: taken}
  const missing = files.filter(file => !stands(root, file))
  for (const file of missing)
    if (!writeNew(join(root, file.path), file.bytes)) return {status: 'taken', paths: [file.path]}
  return {status: 'written', paths: missing.map(({path}) => path)}
}

const isFree = (root: string, {path}: FileToWrite): boolean => {
  const full = join(root, path)
  const leadsInside = isInside(root, whereItLeads(dirname(full)))
  return leadsInside && attempt('read', full, () => isNothing(full))
}

function isNothing(full: string): boolean {
  try {
    return lstatSync(full, {throwIfNoEntry: false}) === undefined
  } catch (error) {
    // A file where a folder is needed.
    if (codeOf(error) === 'ENOTDIR') return false
    throw error
  }
}

function stands(root: string, {path, bytes}: FileToWrite): boolean {
  const full = join(root, path)
  try {
    return lstatSync(full).isFile() && isInside(root, whereItLeads(full)) && readFileSync(full).equals(bytes)
  } catch {
    return false
  }
}

/** @returns False where something stands there by now. */
function writeNew(full: string, bytes: Uint8Array): boolean {
  const temporary = join(dirname(full), `.${basename(full)}.${process.pid}.cess-tmp`)
  return attempt('write', full, () => {
    makeFolder(dirname(full))
    try {
      writeFileSync(temporary, bytes, {flag: 'wx'})
      putInPlace(temporary, full)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    } finally {
      rmSync(temporary, {force: true})
    }
  })
}

/** Some file systems have no links: there, only what appears in this very moment would be lost. */
function putInPlace(temporary: string, full: string): void {
  try {
    linkSync(temporary, full)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error
    renameSync(temporary, full)
  }
}
