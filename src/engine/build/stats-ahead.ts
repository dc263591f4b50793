import {statBelow} from '../../io/file-stat.js'
import {hasJournal} from '../../io/journal.js'
import type {LookAhead} from '../../io/look/look-ahead.js'
import {manifestIdentity} from '../../io/manifest-file.js'
import type {Manifest} from '../../io/manifest.js'
import type {Building} from '../output/building.js'

/**
 * How files are that stood when a build began, as a thread looked at them meanwhile; undefined where it may have looked at what another
 * build left. Of what is written or looked at since, there is another entry: that is looked at now.
 */
export function statsAhead(
  out: string,
  {notes, site}: Manifest,
  ahead: LookAhead | undefined,
): Building['statOf'] | undefined {
  // Whoever wrote meanwhile has left another manifest, or, killed, a journal.
  if (!ahead || hasJournal(out)) return undefined
  const entries = [...Object.values(notes).flatMap(({artifacts}) => artifacts), ...(site?.files.values() ?? [])]
  const paths = entries.map(({path}) => path)
  const statAt = ahead.of(manifestIdentity(out), paths, false)
  if (!statAt) return undefined
  const rows = new Map(entries.map((entry, row) => [entry, row]))
  return artifact => {
    const row = rows.get(artifact)
    return row === undefined ? statBelow(out, artifact.path) : statAt(row)
  }
}
