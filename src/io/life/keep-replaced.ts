import {basename, join} from 'node:path'
import type {Instant} from '../../model/moment.js'
import {sha256Of} from '../digest.js'
import {attempt} from '../error.js'
import {makeStateFolder, ownerOnly} from '../private-files.js'
import {writeWhole} from '../write-whole.js'

/**
 * Back up a file that is about to be replaced, for its owner alone and outside version control; gives the path of the copy in the publication.
 *
 * @throws {IoError} If it cannot be kept.
 */
export function keepReplaced(
  root: string,
  path: string,
  {bytes, now}: {readonly bytes: Uint8Array; readonly now: Instant},
): string {
  const day = now.slice(0, 10)
  // The same bytes are kept once, however often a command is run again that the disk refused.
  const name = `${day}-${sha256Of(bytes).slice(0, 16)}-${basename(path)}`
  return attempt('write', join(root, '.cess', 'replaced'), () => {
    const folder = makeStateFolder(root, 'replaced')
    writeWhole(join(folder, name), bytes, ownerOnly.file)
    return `.cess/replaced/${name}`
  })
}
