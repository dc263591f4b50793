import {join} from 'node:path'
import type {ArtifactEntry, NoteEntry, SiteEntry} from '../../io/manifest.js'
import {readStamped} from '../../io/read-file.js'
import type {Moment} from '../../model/moment.js'
import {PublicNote, WithdrawnNote, type PublicRecord} from '../../model/public-note.js'
import {decodeDocument, decodeFacts} from '../../render/public/record.js'
import {newestFirst} from '../../render/site/brief.js'
import {artifactOf} from './admission.js'
import {own} from '../../model/own.js'

/** What the site is made of. */
export interface Publishable {
  /** Newest first. */
  readonly notes: readonly PublicNote[]
  readonly withdrawn: readonly WithdrawnNote[]
  /** The editions that each note has, by slug. */
  readonly made: ReadonlyMap<string, NoteEntry>
  /** Slugs of all notes that everybody may know of, made or not. */
  readonly known: ReadonlySet<string>
}

/**
 * The notes that may be read by everybody: the only place where they are made, from what the builds kept of them.
 *
 * @param notes Those that were admitted.
 */
export function publicNotes(
  out: string,
  entries: Iterable<NoteEntry>,
  {notes: gates, moment}: {readonly notes: SiteEntry['notes']; readonly moment: Moment},
): Publishable {
  const found = [...entries].flatMap(entry => {
    const gate = own(gates, entry.slug)
    const artifact = artifactOf(entry, 'public')
    const record = gate && artifact && readRecord(out, artifact)
    // A record of another note that had this name says nothing of this one.
    if (!record || record.facts.id !== gate.id) return []
    const known = {...gate, slug: entry.slug}
    return [
      {note: PublicNote.admit(record, known, moment), withdrawn: WithdrawnNote.admit(record, known, moment), entry},
    ]
  })
  return {
    notes: found.flatMap(({note}) => note ?? []).toSorted((a, b) => newestFirst(a.facts, b.facts)),
    withdrawn: found.flatMap(({withdrawn}) => withdrawn ?? []).toSorted((a, b) => newestFirst(a.facts, b.facts)),
    made: new Map(found.flatMap(({entry, note}) => (note ? [[entry.slug, entry] as const] : []))),
    known: new Set(Object.keys(gates)),
  }
}

/** What a build kept of a note; nothing where somebody else wrote the file. */
function readRecord(out: string, {path, hash}: ArtifactEntry): PublicRecord | undefined {
  const {bytes, stamp} = readStamped(join(out, path))
  if (stamp.hash !== hash) return undefined
  const text = new TextDecoder().decode(bytes)
  return {facts: decodeFacts(text), hash, document: () => decodeDocument(text)}
}
