import type {ListedNote} from '../../io/edges.js'
import {artifactsFolder, stateFolder, type Manifest, type NoteEntry} from '../../io/manifest.js'
import {removeArtifact} from '../../io/remove-artifacts.js'
import {removeTemporariesBelow} from '../../io/write-artifacts.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import type {BuildContext} from '../context/context.js'
import type {Building, Deeds, OutputState} from '../output/building.js'
import {changedMessage} from '../output/output-messages.js'

/**
 * Remove artifacts of deleted notes, and leftovers of an interrupted build. A moved note keeps its slug and artifacts. Does nothing if notes
 * were selected.
 *
 * @param standing Told what stands then.
 * @returns Messages on files that somebody changed and that stay.
 * @throws {IoError} If something cannot be removed.
 */
export function sweep(
  {context, deeds}: Building,
  notes: readonly ListedNote[],
  {notes: known, journal}: Manifest & {readonly journal: ReadonlyMap<string, unknown>},
  standing: OutputState,
): readonly Message[] {
  sweepHalves(context.out, journal)
  if (context.names.length > 0) return []
  const paths = new Set(notes.map(({path}) => path))
  const bySlug = new Map(notes.map(note => [note.slug, note]))
  const entries = new Map<string, NoteEntry>()
  for (const [path, entry] of Object.entries(known)) {
    const moved = bySlug.get(entry.slug)
    if (paths.has(path)) entries.set(path, entry)
    else if (moved && !Object.hasOwn(known, moved.path)) entries.set(moved.path, entry)
    else if (!moved) removeAll(context, entry, deeds)
  }
  standing.entries = entries
  return deeds.left.map(path => changedMessage(context, path))
}

/**
 * Remove half-written files of an interrupted build.
 *
 * @throws {IoError} If one cannot be removed.
 */
export function sweepHalves(out: string, journal: ReadonlyMap<string, unknown>): void {
  if (journal.size > 0)
    for (const folder of [artifactsFolder, stateFolder, siteFolder]) removeTemporariesBelow(out, folder)
}

/** Mutates the deeds. */
function removeAll({out}: BuildContext, {artifacts}: NoteEntry, {written, removed, left}: Deeds): void {
  for (const artifact of artifacts) {
    const removal = removeArtifact(out, artifact)
    if (removal !== 'kept') written.delete(artifact.path)
    if (removal === 'removed') removed.push(artifact.path)
    if (removal === 'kept') left.push(artifact.path)
  }
}
