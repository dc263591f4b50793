import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {ownerOnly} from './private-files.js'
import {writeFresh} from './open-file.js'
import {statAt, exactStatAt} from './stat-at.js'

/** File that identifies a cache folder; created once and never rewritten. */
export const placeName = 'place'

/**
 * Identity of a folder: inode and change time of that file, which nobody can set (POSIX.1-2024, 4.12). A copy from an archive or repository
 * differs; a moved folder does not.
 */
export function placeIn(folder: string): Buffer {
  const stat = exactStatAt(join(folder, placeName))
  return Buffer.from(`at ${stat?.ino} ${stat?.ctimeNs}\n`)
}

/** Create the file if absent. */
export function settlePlace(folder: string): void {
  const path = join(folder, placeName)
  if (statAt(path)?.isFile()) return
  rmSync(path, {force: true, recursive: true})
  writeFresh(path, '', ownerOnly.file)
}
