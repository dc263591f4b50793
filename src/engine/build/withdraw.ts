import {erase, type Stuck} from '../../io/erase.js'
import type {ArtifactEntry, NoteEntry} from '../../io/manifest.js'
import {editions} from '../../render/index.js'
import {artifactPath} from '../notes/artifact-path.js'
import {statesRed} from '../notes/marking.js'

/** Files of a note, and forbidden ones that could not be removed. */
export interface Outgrown extends Pick<NoteEntry, 'artifacts'> {
  readonly stuck: readonly Stuck[]
}

/**
 * Files of a note that may stay. If it is TLP:RED now and was built under a lesser label, all files that it may have had are removed,
 * whatever was asked for.
 */
export function withoutOutgrown(
  out: string,
  {marking, slug}: {readonly marking: string; readonly slug: string},
  before: NoteEntry | undefined,
): Outgrown {
  const {artifacts = [], stuck = [], isRed = false} = before ?? {}
  if (isRed || !statesRed(marking)) return withoutPaths(out, artifacts, stuck)
  const possible = editions.map(edition => artifactPath(edition, slug))
  return withoutPaths(out, artifacts, [...stuck, ...artifacts.map(({path}) => path), ...possible])
}

/** Remove files at some paths. */
export function withoutPaths(out: string, artifacts: readonly ArtifactEntry[], paths: readonly string[]): Outgrown {
  const stuck = paths.flatMap(path => erase(out, path).stuck)
  const gone = new Set(paths)
  return {artifacts: artifacts.filter(({path}) => !gone.has(path)), stuck}
}
