import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {attempt} from './error.js'
import {makeFolder} from './make-folder.js'
import {ownerOnly} from './private-files.js'

/**
 * Write a file for its owner alone, or put it in the place of one that stands there: whole or not at all. A link gives way, and
 * what it leads to stays.
 *
 * @param path Absolute; its folder is made where there is none.
 * @throws {IoError} If it cannot be written.
 */
export function putFile(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.cess-tmp`)
  attempt('write', path, () => {
    makeFolder(dirname(path))
    try {
      writeFileSync(temporary, bytes, {flag: 'wx', mode: ownerOnly.file})
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, {force: true})
    }
  })
}
