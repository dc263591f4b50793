import {rmSync} from 'node:fs'
import {unlessRefused} from './error.js'

/**
 * Remove a file or folder that nobody needs any more, if the disk lets it. A refusal is not told: it would stand in the place of the failure
 * that came first, or of work that was done.
 *
 * @param path A temporary file, say; nothing need stand there.
 */
export function discard(path: string): void {
  unlessRefused(() => rmSync(path, {recursive: true, force: true}))
}
