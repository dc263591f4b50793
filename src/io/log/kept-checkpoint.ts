import {join} from 'node:path'
import {attempt} from '../error.js'
import {makeStateFolder} from '../private-files.js'
import {readFileIfAny} from '../read-file.js'
import {writePrivateFile} from '../write-whole.js'
import {sha256Of} from '../digest.js'

const stateName = 'log'

/** Origins have signs that names of files have not. */
const nameOf = (origin: string): string => `${sha256Of(new TextEncoder().encode(origin)).slice(0, 16)}.checkpoint`

/**
 * The checkpoint of a log that was verified last in a publication; undefined where none was.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readKeptCheckpoint(root: string, origin: string): string | undefined {
  const bytes = readFileIfAny(join(root, '.cess', stateName, nameOf(origin)))
  return bytes && new TextDecoder().decode(bytes)
}

/**
 * Keep a checkpoint for the next time.
 *
 * @throws {IoError} If it cannot be written.
 */
export function keepCheckpoint(root: string, origin: string, checkpoint: string): void {
  const folder = attempt('write', root, () => makeStateFolder(root, stateName))
  writePrivateFile(join(folder, nameOf(origin)), checkpoint)
}
