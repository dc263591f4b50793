import {readStamped, type StampedFile} from './read-file.js'
import {isUntouched, statOf, type Stamp} from './stamp.js'

/** Files read so far, by path. */
const known = new Map<string, StampedFile>()

/**
 * Read a file of a template, cached while it is unchanged: print, brand and renderers use the same files, and decoded fonts are keyed by
 * their bytes object.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readKept(path: string): StampedFile {
  const before = known.get(path)
  if (before && isUntouched(before.stamp, statOf(path))) return before
  const file = readStamped(path)
  known.set(path, file)
  return file
}

/** Its stamp. */
export const keptStampAt = (path: string): Stamp => readKept(path).stamp
