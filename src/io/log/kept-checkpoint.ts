import {join} from 'node:path'
import {attempt} from '../error.js'
import {makeStateFolder} from '../private-files.js'
import {readFileIfAny} from '../read-file.js'
import {writePrivateFile} from '../write-whole.js'
import {sha256Of} from '../digest.js'

const stateName = 'log'

/** File name of an origin's checkpoint; hashed, since origins have characters that file names cannot have. */
const nameOf = (origin: string): string => `${sha256Of(new TextEncoder().encode(origin)).slice(0, 16)}.checkpoint`

/**
 * Read the last verified checkpoint of a log; undefined if there is none.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readKeptCheckpoint(root: string, origin: string): string | undefined {
  const bytes = readFileIfAny(join(root, '.cess', stateName, nameOf(origin)))
  return bytes && new TextDecoder().decode(bytes)
}

/**
 * Store a verified checkpoint.
 *
 * @throws {IoError} If it cannot be written.
 */
export function keepCheckpoint(root: string, origin: string, checkpoint: string): void {
  const folder = attempt('write', root, () => makeStateFolder(root, stateName))
  writePrivateFile(join(folder, nameOf(origin)), checkpoint)
}
