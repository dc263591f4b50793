import {rmdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {attempt, codeOf} from './error.js'
import type {ArtifactEntry} from './manifest.js'
import {hashOf, isUntouched, statOf} from './stamp.js'
import {readBytes} from './open-file.js'

/**
 * Remove an artifact that cess made, and the folders that it leaves empty.
 *
 * @throws {IoError} If it cannot be removed.
 */
export function removeArtifact(out: string, artifact: ArtifactEntry): 'removed' | 'gone' | 'kept' {
  const path = join(out, artifact.path)
  const stat = attempt('read', path, () => statOf(path))
  if (stat === undefined) return 'gone'
  const ours = isUntouched(artifact, stat) || attempt('read', path, () => hashOf(readBytes(path))) === artifact.hash
  if (!ours) return 'kept'
  attempt('remove', path, () => rmSync(path, {force: true}))
  removeEmptyFolders(out, dirname(path))
  return 'removed'
}

/** Remove a folder and its parents up to the output folder, as far as they are empty. Absolute paths. */
export function removeEmptyFolders(out: string, from: string): void {
  for (let folder = from; folder !== out && folder.startsWith(out); folder = dirname(folder)) {
    try {
      rmdirSync(folder)
    } catch (error) {
      if (codeOf(error) !== undefined) return // not empty, or not ours to remove
      throw error
    }
  }
}
