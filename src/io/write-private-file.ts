import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {attempt} from './error.js'
import {ownerOnly} from './private-files.js'

/**
 * Write a file for its owner alone, whole or not at all.
 *
 * @param path Absolute; its folder is there.
 * @throws {IoError} If the disk refuses.
 */
export function writePrivateFile(path: string, text: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.cess-tmp`)
  attempt('write', path, () => {
    try {
      writeFileSync(temporary, text, {mode: ownerOnly.file})
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, {force: true})
    }
  })
}
