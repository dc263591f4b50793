import {mkdirSync, readdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {codeOf} from './error.js'
import {statAt} from './stat-at.js'

/**
 * Create a folder and those above it. Step by step, since the recursive `mkdirSync` of Node 20 never ends where a file
 * system refuses new folders with `ENOENT`, as `/proc` does.
 *
 * @throws System errors; callers wrap them.
 */
export function makeFolder(path: string): void {
  if (statAt(path)?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have been faster.
    if (statAt(path)?.isDirectory()) return
    // A file that stands there is no folder (ENOTDIR), which newer versions of Node do not say by themselves.
    if (codeOf(error) === 'EEXIST') readdirSync(path)
    throw error
  }
}
