import {chmodSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {attempt, IoError} from './error.js'
import {makeFolder} from './make-folder.js'
import {ownerOnly} from './private-files.js'
import {isInside, realPath, whereItLeads} from './inside.js'
import {writeWhole} from './write-whole.js'
import {statAt, linkStatAt} from './stat-at.js'

/**
 * Put new bytes in the place of a file: written beside it under another name, then renamed, so that nobody reads half of
 * them. A link stays a link, and the file that it leads to is replaced; the file's permissions stay.
 *
 * @param root Real path of the publication: nothing outside is ever written.
 * @throws {IoError} If it cannot be written, or has become a link out of the publication.
 */
export function replaceFile(root: string, path: string, bytes: Uint8Array): void {
  const shown = join(root, path)
  const real = realPath(shown)
  if (real === undefined || !isInside(root, real)) throw new IoError({action: 'write', code: 'ENOENT', path: shown})
  attempt('write', shown, () =>
    writeWhole(real, bytes, ownerOnly.file, temporary => chmodSync(temporary, statAt(real)?.mode ?? ownerOnly.file)),
  )
}

/**
 * The same where there may be no file yet.
 *
 * @throws {IoError} Also if its folder leads out of the publication.
 */
export function placeFile(root: string, path: string, bytes: Uint8Array): void {
  const shown = join(root, path)
  if (linkStatAt(shown)) return replaceFile(root, path, bytes)
  const folder = whereItLeads(dirname(shown))
  if (!isInside(root, folder)) throw new IoError({action: 'write', code: 'ENOENT', path: shown})
  attempt('write', shown, () => {
    makeFolder(folder)
    writeWhole(join(folder, basename(shown)), bytes)
  })
}
