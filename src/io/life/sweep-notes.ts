import {readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from '../error.js'
import {notesFolder} from '../list-notes.js'
import {temporaryName} from '../write-whole.js'

/** Age from which a temporary file counts as left by a dead process. */
const oldMs = 3_600_000

/**
 * Remove temporary files of `replaceFile` and `placeFile` that dead processes left beside notes. Skips links and hidden folders.
 *
 * @throws {IoError} If a folder cannot be listed or a file not be removed.
 */
export function sweepNotes(root: string): void {
  const folder = join(root, notesFolder)
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) sweepFolder(folder)
}

function sweepFolder(folder: string): void {
  for (const entry of attempt('list', folder, () => readdirSync(folder, {withFileTypes: true}))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !entry.name.startsWith('.')) sweepFolder(path)
    if (!entry.isFile() || !temporaryName.test(entry.name)) continue
    const stat = statSync(path, {throwIfNoEntry: false})
    if (stat && Date.now() - stat.mtimeMs > oldMs) attempt('remove', path, () => rmSync(path, {force: true}))
  }
}
