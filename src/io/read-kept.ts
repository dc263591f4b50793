import {readStamped, type StampedFile} from './read-file.js'
import {isUntouched, statOf, type Stamp} from './stamp.js'

/** Files that were read, by their paths. */
const known = new Map<string, StampedFile>()

/**
 * Read a file of a template, once in a process as long as it stays as it is: its print, its brand and what renders by it ask for the same
 * hundred files, and whoever decodes a font knows it again by its bytes object.
 *
 * @param path Absolute.
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
