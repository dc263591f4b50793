import {changedFields} from '../../model/life/frozen-fields.js'
import type {PublicationRecord} from '../../model/life/record.js'
import type {Metadata} from '../../model/front-matter.js'
import type {NoteSettings} from '../../model/publication.js'
import {stemOf} from '../../model/site-address.js'
import {tlpRank} from '../../model/tlp.js'
import {compareVersions} from '../../model/compare-versions.js'
import {foldedName} from '../../note/checks/publication/folded-name.js'
import {fileSlugOf} from '../../model/note-names.js'
import {statesEmbargo} from '../notes/marking.js'
import {fieldsOf, readFrontMatter, type FrontMatter} from '../notes/read-note.js'
import {isPublicStatus, type Difference, type Life, type SoundRecord} from './note-life.js'

/** A note, and its published versions. */
export interface Compared {
  readonly path: string
  readonly given: FrontMatter
  /** The newest record of the note. */
  readonly found: SoundRecord | undefined
  /** Bytes of its source. */
  readonly bytes: Uint8Array | undefined
  /** Recorded files that were changed or are gone. */
  readonly changedFiles: PublicationRecord['files']
  /** All records of that reference. */
  readonly versions: readonly SoundRecord[]
  /** Whether a note stands at a path. */
  readonly isThere: (path: string) => boolean
  readonly publication: NoteSettings
}

/** Compare a note as it stands with the newest version that was published of it. */
export function compareLife(compared: Compared): Life {
  const {path, given, found, bytes, changedFiles, publication} = compared
  const fields = fieldsOf(given, publication)
  const isPublic = isPublicStatus(fields.status)
  if (!found || !bytes) return {relation: isPublic ? 'unrecorded' : 'unkept'}
  const {folder, record} = found
  const before = readFrontMatter({path, bytes, publication})
  const formerly = formerName(compared, fields)
  const renamed = formerly === undefined ? {} : {formerly}
  const common = {
    published: folder,
    version: record.version,
    status: record.status,
    ...raisedOf(fields, record),
    ...heldOf(fields, given, before),
    ...renamed,
  }
  if (fields.id === undefined || fields.version === undefined) return {relation: 'broken', ...common}
  const differences = [
    ...changedFields(before.checked?.fields ?? {}, fields).map((key): Difference => ({kind: 'field', key})),
    ...wordsChanged(before, given),
    ...changedFiles.map((one): Difference => ({kind: 'file', path: one.path})),
  ]
  if (compareVersions(fields.version, record.version) > 0) {
    const isCorrection = fields.revisions?.at(-1)?.nature === 'correction'
    const corrects = isCorrection && differences.every(isOfNextVersion) ? {corrects: 'nothing' as const} : {}
    return {relation: isPublic ? 'unrecorded' : 'draft', ...common, ...corrects}
  }
  if (!given.checked?.metadata) return {relation: 'broken', ...common}
  return differences.length > 0
    ? {relation: 'changed', ...common, differences}
    : {relation: 'same', published: folder, ...renamed}
}

/** Fields that differ in every next version. */
const nextFields: readonly string[] = ['version', 'status', 'date', 'revisions'] satisfies readonly (keyof Metadata)[]

const isOfNextVersion = (difference: Difference): boolean =>
  difference.kind === 'field' && nextFields.includes(difference.key)

/** Last public name of a note that leads nowhere now: not its slug, an alias or another note. */
function formerName({path, versions, isThere}: Compared, {tlp, aliases = []}: Partial<Metadata>): string | undefined {
  if (tlp !== 'TLP:CLEAR') return undefined
  const names = [fileSlugOf(path), ...aliases]
  const stem = (slug: string, {lang}: PublicationRecord) => foldedName(stemOf({slug, lang}))
  const former = versions.find(
    ({record}) =>
      record.tlp === 'TLP:CLEAR' &&
      !names.some(name => stem(name, record) === stem(fileSlugOf(record.note), record)) &&
      !isThere(record.note),
  )?.record
  return former && stemOf({slug: fileSlugOf(former.note), lang: former.lang})
}

/** Differences in words, ignoring line ends and trailing blanks. */
function wordsChanged({note: before}: FrontMatter, {note: now}: FrontMatter): readonly Difference[] {
  const [then, today] = [linesOf(before?.body), linesOf(now?.body)]
  const length = Math.max(then.length, today.length)
  const first = Array.from({length}, (_, at) => at).find(at => then[at] !== today[at])
  return first === undefined ? [] : [{kind: 'words', line: (now?.bodyLine ?? 1) + Math.min(first, today.length - 1)}]
}

const linesOf = (body = ''): readonly string[] => body.trimEnd().split('\n')

/** Longer embargo of the note as it stands; it counts at once, as a stricter label does. */
function heldOf({embargo}: Partial<Metadata>, {file, note}: FrontMatter, before: FrontMatter): Pick<Life, 'embargo'> {
  const head = note ? note.text.slice(0, -note.body.length || undefined) : String(file.value)
  if (embargo === undefined) return statesEmbargo(head) ? {embargo: 'unknown'} : {}
  const published = before.checked?.fields.embargo
  return published === undefined || Date.parse(embargo) > Date.parse(published) ? {embargo} : {}
}

/** Stricter label of the note as it stands; it counts at once. */
function raisedOf({tlp}: Partial<Metadata>, record: PublicationRecord): Pick<Life, 'raised' | 'label'> {
  if (tlp === undefined) return {raised: 'unknown', label: record.tlp}
  return tlpRank(tlp) > tlpRank(record.tlp) ? {raised: tlp, label: record.tlp} : {}
}
