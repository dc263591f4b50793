import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from '../error.js'
import {notesFolder} from '../list-notes.js'
import {sweepTemporaries} from '../sweep-temporaries.js'
import {statAt} from '../stat-at.js'

/**
 * Remove temporary files of `replaceFile` and `placeFile` that dead processes left beside notes. Skips links and hidden folders.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export function sweepNotes(root: string): void {
  const folder = join(root, notesFolder)
  if (statAt(folder)?.isDirectory()) sweepFolder(folder)
}

function sweepFolder(folder: string): void {
  sweepTemporaries(folder)
  for (const entry of attempt('list', folder, () => readdirSync(folder, {withFileTypes: true})))
    if (entry.isDirectory() && !entry.name.startsWith('.')) sweepFolder(join(folder, entry.name))
}
