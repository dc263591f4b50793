import {join} from 'node:path'
import type {ArtifactEntry, NoteEntry, SiteEntry, SiteNote} from '../../io/manifest.js'
import {readStamped} from '../../io/read-file.js'
import {hashOfAll, isUntouched} from '../../io/stamp.js'
import {own} from '../../model/own.js'
import type {PublicDocument} from '../../model/public-facts.js'
import type {SiteEditionId} from '../../model/site-plan.js'
import {PublicNote, WithdrawnNote, type PublicRecord} from '../../model/public-note.js'
import {decodeDocument, decodeFacts, decodePast} from '../../render/public/record.js'
import type {PublicNotes} from '../queries/site-edges.js'
import type {Building} from './building.js'
import {artifactOf} from './admission.js'

/** An edition whose file is not as a build wrote it; only a build of its note makes it again. */
export class ChangedEdition extends Error {
  /** @param path Of the file, from the output folder. */
  constructor(readonly path: string) {
    super(`${path} is not as it was written`)
  }
}

/** Make the public notes from the records of builds. They are made nowhere else. */
export function publicNotes(
  out: string,
  entries: Iterable<NoteEntry>,
  {notes: admitted, moment, statOf}: Pick<Building, 'moment' | 'statOf'> & {readonly notes: SiteEntry['notes']},
): PublicNotes {
  const kept = new Map([...entries].flatMap(entry => keptOf(entry, own(admitted, entry.slug))))
  const records = new Map<string, boolean>()
  /** Whether the file is the record that a build wrote; an unfinished or changed one is not used. */
  const isWhole = (slug: string, {artifact}: Kept): boolean => {
    const known = records.get(slug) ?? standsAsKept(out, artifact, statOf)
    records.set(slug, known)
    return known
  }
  const built = (slug: string, edition: SiteEditionId): ArtifactEntry | undefined => {
    const entry = kept.get(slug)?.entry
    const artifact = entry && artifactOf(entry, edition)
    return artifact?.hash ? artifact : undefined
  }
  return {
    slugs: [...kept.keys()].toSorted(),
    isKnown: slug => own(admitted, slug) !== undefined,
    printOf: slug => {
      const found = kept.get(slug)
      return found && hashOfAll([isWhole(slug, found) ? found.artifact.hash : '', termsPrint(found.terms)])
    },
    note: slug => {
      const found = kept.get(slug)
      const record = found && isWhole(slug, found) ? readRecord(out, found.artifact) : undefined
      // A record of another note that had this name says nothing of this one.
      if (!found || !record || record.facts.id !== found.terms.id) return undefined
      const terms = {...found.terms, slug}
      return PublicNote.admit(record, terms, moment) ?? WithdrawnNote.admit(record, terms, moment)
    },
    editionPrint: (slug, edition) => built(slug, edition)?.hash ?? '',
    edition: (slug, edition) => {
      const artifact = built(slug, edition)
      return artifact && {...artifact, read: () => readEdition(out, artifact)}
    },
  }
}

/** Print of admission without titles: the current one is in the record, and former ones are in no file. */
const termsPrint = ({title: _title, formerly: _formerly, ...terms}: SiteNote): string => JSON.stringify(terms)

interface Kept {
  readonly entry: NoteEntry
  readonly terms: SiteNote
  readonly artifact: ArtifactEntry
}

function keptOf(entry: NoteEntry, terms: SiteNote | undefined): readonly (readonly [string, Kept])[] {
  const artifact = terms && artifactOf(entry, 'public')
  return terms && artifact?.hash ? [[entry.slug, {entry, terms, artifact}]] : []
}

function standsAsKept(out: string, artifact: ArtifactEntry, statOf: Building['statOf']): boolean {
  const path = join(out, artifact.path)
  const stat = statOf(artifact)
  return stat !== undefined && (isUntouched(artifact, stat) || readStamped(path).stamp.hash === artifact.hash)
}

/** @throws {ChangedEdition} */
function readEdition(out: string, {path, hash}: ArtifactEntry): Uint8Array {
  const {bytes, stamp} = readStamped(join(out, path))
  if (stamp.hash !== hash) throw new ChangedEdition(path)
  return bytes
}

/** Read the public record of a note; undefined if somebody changed the file. */
function readRecord(out: string, {path, hash}: ArtifactEntry): PublicRecord | undefined {
  const {bytes, stamp} = readStamped(join(out, path))
  if (stamp.hash !== hash) return undefined
  let document: PublicDocument | undefined
  return {
    facts: decodeFacts(bytes),
    document: () => (document ??= decodeDocument(bytes)),
    past: (page, version) => decodePast(bytes, page, version),
  }
}
