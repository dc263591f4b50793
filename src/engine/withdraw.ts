import type {NoteEntry} from '../io/manifest.js'
import {removeArtifact} from '../io/remove-artifacts.js'

/** The label as the front matter states it, even where the rest of it cannot be read. */
export const statesRed = (source: string): boolean => /^["']?tlp["']?[ \t]*:[ \t]*["']?TLP:RED\b/im.test(source)

/**
 * What stands of a note that is TLP:RED now and was made under a lesser label: it says more than may be said and comes
 * down, whether the note has mistakes or not, and whichever editions were asked for. What somebody changed by hand stays.
 *
 * @param source Front matter as text.
 * @param before What was made last, and under which header.
 */
export function withoutOutgrown(out: string, source: string, before: NoteEntry | undefined): NoteEntry['made'] {
  const made = before?.made ?? {}
  if (before?.header?.tlp === 'TLP:RED' || !statesRed(source)) return made
  return Object.fromEntries(
    Object.entries(made).map(([group, {artifacts}]) => [
      group,
      // No key is this one: what is asked for is made again.
      {key: '', artifacts: artifacts.filter(artifact => removeArtifact(out, artifact) === 'kept')},
    ]),
  )
}
