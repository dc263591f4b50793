import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundleFolder, packageFolder} from './tool.js'

/** A file of the programs for browsers; undefined where it was not compiled. `file` is our own name, below `dist/browser/`. */
export function readProgram(file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(packageFolder, 'dist', 'browser', file))
  } catch {
    return undefined
  }
}

/** Text of a file that stands beside the modules of the bundle; undefined where they are not what runs. */
export const readBundled = (file: string): string | undefined =>
  bundleFolder === undefined ? undefined : readFileSync(join(bundleFolder, file), 'utf8')
