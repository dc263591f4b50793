import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {StampedFile} from './read-file.js'
import {readKept} from './read-kept.js'
import {statOf} from './stamp.js'
import {packageFolder} from './tool.js'

const require = createRequire(import.meta.url)

/**
 * Read a file that is installed with the tool; undefined where the package or the file is not.
 *
 * @param name `package:<name>/<path>`, a file of an npm package, our copy where we have one; or `browser:<name>.js`, a program for browsers.
 */
export function readPackageFile(name: string): (StampedFile & {readonly path: string}) | undefined {
  try {
    const path = placeOf(name)
    return {path, ...readKept(path)}
  } catch {
    return undefined
  }
}

/** Absolute path of such a file; undefined where it is not installed. */
export function findPackageFile(name: string): string | undefined {
  try {
    return placeOf(name)
  } catch {
    return undefined
  }
}

/** Fonts of our own templates are copied when cess is compiled: their packages bring every weight. */
function placeOf(name: string): string {
  const [scheme, file = ''] = name.split(/:(.*)/s)
  if (scheme === 'browser') return join(packageFolder, 'dist', 'browser', file)
  const own = join(packageFolder, 'dist', 'vendor', file)
  return statOf(own) ? own : require.resolve(file)
}
