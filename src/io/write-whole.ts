import {closeSync, fsyncSync, renameSync} from 'node:fs'
import {dirname} from 'node:path'
import {discard} from './discard.js'
import {attempt} from './error.js'
import {makeFolder} from './make-folder.js'
import {ownerOnly} from './private-files.js'
import {sweepTemporaries} from './sweep-temporaries.js'
import {temporaryBeside} from './temporary.js'
import {createFile, writeTo} from './open-file.js'

/** Content of a file, at once or in pieces that nobody joins. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>

/** Characters of small pieces that are written at once. */
const batchCharacters = 1 << 18

/**
 * Write a new file and flush it: unflushed, a power cut could leave its name with none of the bytes.
 *
 * @throws System errors; callers wrap them.
 */
export function writeFlushed(path: string, content: Content, mode?: number): void {
  const file = createFile(path, mode)
  try {
    let text = ''
    const flush = () => {
      if (text !== '') writeTo(file, text)
      text = ''
    }
    for (const piece of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
      if (typeof piece === 'string') text += piece
      if (typeof piece !== 'string' || text.length >= batchCharacters) flush()
      if (typeof piece !== 'string') writeTo(file, piece)
    }
    flush()
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Write a file atomically, in a folder that is there, and remove what killed processes left of such files there. Replaces an existing file; a link is replaced and its target kept.
 *
 * @param mode Permissions, narrowed by the umask.
 * @throws System errors; callers wrap them.
 */
export function writeWhole(path: string, content: Content, mode?: number, prepare?: (temporary: string) => void): void {
  const temporary = temporaryBeside(path)
  sweepTemporaries(dirname(path))
  try {
    writeFlushed(temporary, content, mode)
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
