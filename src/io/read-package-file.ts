import {createRequire} from 'node:module'
import {readStamped, type StampedFile} from './read-file.js'

const require = createRequire(import.meta.url)
const scheme = 'package:'

/** Read a file of an npm package, `package:<name>/<path>`; undefined where the package or the file is not installed. */
export function readPackageFile(name: string): (StampedFile & {readonly path: string}) | undefined {
  try {
    const path = require.resolve(name.slice(scheme.length))
    return {path, ...readStamped(path)}
  } catch {
    return undefined
  }
}
