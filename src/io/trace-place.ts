import {rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ownerOnly} from './private-files.js'

/** A file in a folder of what earlier runs found that is made once and never written again. */
export const placeName = 'place'

/**
 * The line by which a folder knows what was written in it: the number of that file, and the time at which its record last changed, which
 * nobody can set (POSIX.1-2024, 4.12). A copy, be it out of an archive or a repository, has others, and keeps them where the folder is moved.
 *
 * @throws System errors, where there is none.
 */
export function placeIn(folder: string): Buffer {
  const {ino, ctimeNs} = statSync(join(folder, placeName), {bigint: true})
  return Buffer.from(`at ${ino} ${ctimeNs}\n`)
}

/** See that there is one. @throws System errors; callers wrap them. */
export function settlePlace(folder: string): void {
  const path = join(folder, placeName)
  if (statSync(path, {throwIfNoEntry: false})?.isFile()) return
  rmSync(path, {force: true, recursive: true})
  writeFileSync(path, '', {mode: ownerOnly.file})
}
