import {writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import type {Instant} from '../../model/moment.js'
import {attempt} from '../error.js'
import {makeStateFolder, ownerOnly} from '../private-files.js'
import {randomId} from '../random-id.js'

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
  const name = `${day}-${randomId().slice(0, 8)}-${basename(path)}`
  return attempt('write', join(root, '.cess', 'replaced'), () => {
    const folder = makeStateFolder(root, 'replaced')
    writeFileSync(join(folder, name), bytes, {flag: 'wx', mode: ownerOnly.file})
    return `.cess/replaced/${name}`
  })
}
