import {createRequire} from 'node:module'
import {readStamped, type StampedFile} from './read-file.js'
import {isUntouched, statOf} from './stamp.js'

const require = createRequire(import.meta.url)
const scheme = 'package:'

/** What was read by paths: fonts of some megabytes, which whoever decodes them knows again by their bytes object. */
const known = new Map<string, StampedFile>()

/**
 * Read a file of an npm package, `package:<name>/<path>`, once in a process as long as it stays as it is.
 *
 * @returns Undefined where the package or the file is not installed.
 */
export function readPackageFile(name: string): (StampedFile & {readonly path: string}) | undefined {
  try {
    const path = require.resolve(name.slice(scheme.length))
    const before = known.get(path)
    if (before && isUntouched(before.stamp, statOf(path))) return {path, ...before}
    const file = readStamped(path)
    known.set(path, file)
    return {path, ...file}
  } catch {
    return undefined
  }
}
