import {createRequire} from 'node:module'
import {join} from 'node:path'
import {readStamped, type StampedFile} from './read-file.js'
import {isUntouched, statOf} from './stamp.js'
import {packageFolder} from './tool.js'

const require = createRequire(import.meta.url)
const scheme = 'package:'

/** Files that were read, by paths: fonts of some megabytes, which whoever decodes them knows again by their bytes object. */
const known = new Map<string, StampedFile>()

/**
 * Read a file of an npm package, `package:<name>/<path>`, our copy where we have one, once in a process as long as it stays as it is.
 *
 * @returns Undefined where the package or the file is not installed.
 */
export function readPackageFile(name: string): (StampedFile & {readonly path: string}) | undefined {
  try {
    const path = placeOf(name.slice(scheme.length))
    const before = known.get(path)
    if (before && isUntouched(before.stamp, statOf(path))) return {path, ...before}
    const file = readStamped(path)
    known.set(path, file)
    return {path, ...file}
  } catch {
    return undefined
  }
}

/** Absolute path of such a file; undefined where it is not installed. */
export function findPackageFile(name: string): string | undefined {
  try {
    return placeOf(name.slice(scheme.length))
  } catch {
    return undefined
  }
}

/** Fonts of our own templates are copied when cess is compiled: their packages bring every weight. */
function placeOf(file: string): string {
  const own = join(packageFolder, 'dist', 'vendor', file)
  return statOf(own) ? own : require.resolve(file)
}
