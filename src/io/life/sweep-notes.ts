import {readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from '../error.js'
import {notesFolder} from '../list-notes.js'
import {temporaryName} from '../write-whole.js'

/** Nothing is written for so long: a file that is older was left by a process that died. */
const oldMs = 3_600_000

/**
 * Remove what `replaceFile` and `placeFile` left beside notes in processes that died. Links and hidden folders are left alone.
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
