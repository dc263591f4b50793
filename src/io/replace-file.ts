import {chmodSync, lstatSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {attempt, IoError} from './error.js'
import {makeFolder} from './make-folder.js'
import {ownerOnly} from './private-files.js'
import {isInside, realPath, whereItLeads} from './inside.js'

/**
 * Put new bytes in the place of a file: written beside it under another name, then renamed, so that nobody reads half of
 * them. A link stays a link, and the file that it leads to is replaced; the file's permissions stay.
 *
 * @param root Real path of the publication: nothing outside is ever written.
 * @param path Relative to `root`, with `/`.
 * @throws {IoError} If it cannot be written, or has become a link out of the publication.
 */
export function replaceFile(root: string, path: string, bytes: Uint8Array): void {
  const shown = join(root, path)
  const real = realPath(shown)
  if (real === undefined || !isInside(root, real)) throw new IoError({action: 'write', code: 'ENOENT', path: shown})
  const temporary = join(dirname(real), `.${basename(real)}.${process.pid}.cess-tmp`)
  attempt('write', shown, () => {
    try {
      writeFileSync(temporary, bytes, {flag: 'wx', mode: ownerOnly.file})
      chmodSync(temporary, statSync(real).mode)
      renameSync(temporary, real)
    } finally {
      rmSync(temporary, {force: true})
    }
  })
}

/**
 * The same where there may be no file yet.
 *
 * @throws {IoError} Also if its folder leads out of the publication.
 */
export function placeFile(root: string, path: string, bytes: Uint8Array): void {
  const shown = join(root, path)
  if (lstatSync(shown, {throwIfNoEntry: false})) return replaceFile(root, path, bytes)
  const folder = whereItLeads(dirname(shown))
  if (!isInside(root, folder)) throw new IoError({action: 'write', code: 'ENOENT', path: shown})
  const temporary = join(folder, `.${basename(shown)}.${process.pid}.cess-tmp`)
  attempt('write', shown, () => {
    makeFolder(folder)
    try {
      writeFileSync(temporary, bytes, {flag: 'wx'})
      renameSync(temporary, shown)
    } finally {
      rmSync(temporary, {force: true})
    }
  })
}
