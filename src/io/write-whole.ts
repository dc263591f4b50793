import {renameSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {discard} from './discard.js'
import {attempt} from './error.js'
import {makeFolder} from './make-folder.js'
import {ownerOnly} from './private-files.js'
import {randomId} from './random-id.js'

/** Path of a temporary file before it is renamed to `path`: `.name.id.cess-tmp`, in the same folder. Processes of two machines may have one number. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomId().slice(0, 8)}.cess-tmp`)

/** Pattern of names of temporary files. */
export const temporaryName = /^\.[^/]+\.[0-9a-f]+\.cess-tmp$/

/**
 * Write a file atomically, in a folder that is there. Replaces an existing file; a link is replaced and its target kept.
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
