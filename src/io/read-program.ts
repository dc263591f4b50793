import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './tool.js'

/** A file of the programs for browsers; undefined where it was not compiled. `file` is our own name, below `dist/browser/`. */
export function readProgram(file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(packageFolder, 'dist', 'browser', file))
  } catch {
    return undefined
  }
}
