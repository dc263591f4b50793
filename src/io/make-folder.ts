import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Create a folder and those above it. Step by step, since the recursive `mkdirSync` of Node 20 never ends where a file
 * system refuses new folders with `ENOENT`, as `/proc` does.
 *
 * @throws System errors; callers wrap them.
 */
export function makeFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have been faster.
    if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) throw error
  }
}
