import {erase, type Stuck} from '../io/erase.js'
import type {NoteEntry} from '../io/manifest.js'
import {editions} from '../render/index.js'
import {artifactFolder} from './sweep.js'

/** The label as the front matter states it, even where the rest of it cannot be read. */
export const statesRed = (source: string): boolean => /^["']?tlp["']?[ \t]*:[ \t]*["']?TLP:RED\b/im.test(source)

/** What stands of a note, and what may not stand and could not be removed. */
export interface Outgrown {
  readonly made: NoteEntry['made']
  readonly stuck: readonly Stuck[]
}

/**
 * What stands of a note that is TLP:RED now and was made under a lesser label: it says more than may be said and comes
 * down, whoever wrote it last, whether the note has mistakes or not, and whichever editions were asked for. Where nothing is
 * known of what was made, all that could have been made comes down.
 *
 * @param source Front matter as text.
 * @param before What was made last, and under which header.
 */
export function withoutOutgrown(
  out: string,
  {source, slug}: {readonly source: string; readonly slug: string},
  before: NoteEntry | undefined,
): Outgrown {
  const made = before?.made ?? {}
  const again = before?.stuck ?? []
  if (before?.header?.tlp === 'TLP:RED' || !statesRed(source)) return withoutPaths(out, made, again)
  const folder = artifactFolder(slug)
  const possible = editions.map(edition => `${edition.folder ?? folder}/${slug}${edition.extension}`)
  const known = Object.values(made).flatMap(({artifacts}) => artifacts.map(({path}) => path))
  return withoutPaths(out, made, [...again, ...(before ? known : possible)])
}

/** Remove whatever stands at some paths. */
export function withoutPaths(out: string, made: NoteEntry['made'], paths: readonly string[]): Outgrown {
  const stuck = paths.flatMap(path => erase(out, path).stuck)
  const gone = new Set(paths)
  const rest = Object.entries(made).map(([group, {key, artifacts}]) => {
    const isChanged = artifacts.some(({path}) => gone.has(path))
    // No key is this one: what is asked for is made again.
    return [group, {key: isChanged ? '' : key, artifacts: artifacts.filter(({path}) => !gone.has(path))}] as const
  })
  return {made: Object.fromEntries(rest), stuck}
}
