import {changedFields} from '../../model/life/frozen-fields.js'
import type {PublicationRecord} from '../../model/life/record.js'
import type {Metadata} from '../../model/front-matter.js'
import type {Publication} from '../../model/publication.js'
import {tlpRank} from '../../model/tlp.js'
import {compareVersions} from '../../model/compare-versions.js'
import {fieldsOf, readFrontMatter, type FrontMatter} from '../notes/read-note.js'
import {isPublicStatus, type Difference, type Life, type SoundRecord} from './note-life.js'

/** A note as it stands, and what was published of it. */
export interface Compared {
  readonly path: string
  readonly given: FrontMatter
  /** The newest record of the note. */
  readonly found: SoundRecord | undefined
  /** Bytes of its source. */
  readonly bytes: Uint8Array | undefined
  /** Files of the record that are others now, or gone. */
  readonly changedFiles: PublicationRecord['files']
  readonly publication: Publication
}

/** Compare a note as it stands with the newest version that was published of it. */
export function compareLife({path, given, found, bytes, changedFiles, publication}: Compared): Life {
  const fields = fieldsOf(given, publication)
  const isPublic = isPublicStatus(fields.status)
  if (!found || !bytes) return {relation: isPublic ? 'unrecorded' : 'unkept'}
  const {folder, record} = found
  const common = {published: folder, version: record.version, status: record.status, ...raisedOf(fields, record)}
  if (fields.id === undefined || fields.version === undefined) return {relation: 'broken', ...common}
  if (compareVersions(fields.version, record.version) > 0)
    return {relation: isPublic ? 'unrecorded' : 'draft', ...common}
  if (!given.checked?.metadata) return {relation: 'broken', ...common}
  const before = readFrontMatter({path, bytes, publication})
  const differences = [
    ...changedFields(before.checked?.fields ?? {}, fields).map((key): Difference => ({kind: 'field', key})),
    ...wordsChanged(before, given),
    ...changedFiles.map((one): Difference => ({kind: 'file', path: one.path})),
  ]
  return differences.length > 0 ? {relation: 'changed', ...common, differences} : {relation: 'same', published: folder}
}

/** The text decides by its words as they stand in the file, but for ends of lines and blanks at its end. */
function wordsChanged({note: before}: FrontMatter, {note: now}: FrontMatter): readonly Difference[] {
  const [then, today] = [linesOf(before?.body), linesOf(now?.body)]
  const length = Math.max(then.length, today.length)
  const first = Array.from({length}, (_, at) => at).find(at => then[at] !== today[at])
  return first === undefined ? [] : [{kind: 'words', line: (now?.bodyLine ?? 1) + Math.min(first, today.length - 1)}]
}

const linesOf = (body = ''): readonly string[] => body.trimEnd().split('\n')

/** Where the note as it stands restricts more than what was published: that counts at once. */
function raisedOf({tlp}: Partial<Metadata>, record: PublicationRecord): Pick<Life, 'raised'> {
  if (tlp === undefined) return {raised: 'unknown'}
  return tlpRank(tlp) > tlpRank(record.tlp) ? {raised: tlp} : {}
}
