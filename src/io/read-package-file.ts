import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {StampedFile} from './read-file.js'
import {readKept} from './read-kept.js'
import {statOf} from './stamp.js'
import {packageFolder} from './tool.js'

const require = createRequire(import.meta.url)
const scheme = 'package:'

/**
 * Read a file of an npm package, `package:<name>/<path>`, our copy where we have one.
 *
 * @returns Undefined where the package or the file is not installed.
 */
export function readPackageFile(name: string): (StampedFile & {readonly path: string}) | undefined {
  try {
    const path = placeOf(name.slice(scheme.length))
    return {path, ...readKept(path)}
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
