import {renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {discard} from './discard.js'
import {attempt} from './error.js'
import {makeFolder} from './make-folder.js'
import {ownerOnly} from './private-files.js'
import {sweepTemporaries} from './sweep-temporaries.js'
import {temporaryBeside} from './temporary.js'

/**
 * Write a file atomically, in a folder that is there, and remove what killed processes left of such files there. Replaces an existing file; a link is replaced and its target kept.
 *
 * @param mode Permissions, narrowed by the umask.
 * @throws System errors; callers wrap them.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  mode?: number,
  prepare?: (temporary: string) => void,
): void {
  const temporary = temporaryBeside(path)
  sweepTemporaries(dirname(path))
  try {
    // Unflushed, a power cut could leave the new name with none of the bytes.
    writeFileSync(temporary, content, {flag: 'wx', mode, flush: true})
    prepare?.(temporary)
    renameSync(temporary, path)
  } finally {
    discard(temporary)
  }
}

/**
 * Write a file atomically, for its owner alone.
 *
 * @param path Absolute; its folder is there.
 * @throws {IoError} If the disk refuses.
 */
export const writePrivateFile = (path: string, content: string | Uint8Array): void =>
  attempt('write', path, () => writeWhole(path, content, ownerOnly.file))

/**
 * Write a file atomically, for its owner alone. Creates its folder, as the umask has it.
 *
 * @throws {IoError} If the disk refuses.
 */
export const putFile = (path: string, content: Uint8Array): void =>
  attempt('write', path, () => {
    makeFolder(dirname(path))
    writeWhole(path, content, ownerOnly.file)
  })
