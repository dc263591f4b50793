import {erase, type Stuck} from '../../io/erase.js'
import type {ArtifactEntry, NoteEntry} from '../../io/manifest.js'
import {editions} from '../../render/index.js'
import {artifactPath} from '../notes/artifact-path.js'
import {statesRed} from '../notes/marking.js'

/** The files that stand of a note, and those that may not stand and could not be removed. */
export interface Outgrown extends Pick<NoteEntry, 'artifacts'> {
  readonly stuck: readonly Stuck[]
}

/**
 * The files that may stay of a note. Those of a note that is TLP:RED now and was made under a lesser label say more
 * than may be said and come down, whoever wrote it last, whether the note has mistakes or not, and whichever editions
 * were asked for: all that could have been made, known or not.
 *
 * @param marking Lines of the front matter that say who may read it.
 * @param before What was made last.
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

/** Remove whatever stands at some paths. */
export function withoutPaths(out: string, artifacts: readonly ArtifactEntry[], paths: readonly string[]): Outgrown {
  const stuck = paths.flatMap(path => erase(out, path).stuck)
  const gone = new Set(paths)
  return {artifacts: artifacts.filter(({path}) => !gone.has(path)), stuck}
}
