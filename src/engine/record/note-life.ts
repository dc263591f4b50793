import type {PublicationRecord} from '../../model/life/record.js'
import {referenceIn} from '../../model/life/record-place.js'
import {multimap} from '../../model/multimap.js'
import {tlpRank, type TlpLabel} from '../../model/tlp.js'
import {compareVersions} from '../../model/compare-versions.js'
import {foldedReference} from '../notes/stated-names.js'

/** A record and its folder; `record` is absent if its file is damaged. */
export interface KeptRecord {
  /** From the publication. */
  readonly folder: string
  readonly record?: PublicationRecord
}

/** A record that can be read. */
export type SoundRecord = Required<KeptRecord>

/** Records, indexed by what relates them to notes. Versions of a reference are sorted, newest first. */
export interface RecordIndex {
  readonly byReference: ReadonlyMap<string, readonly SoundRecord[]>
  /** Newest version of each reference, by its note's path then. */
  readonly byPath: ReadonlyMap<string, readonly SoundRecord[]>
  readonly byFolder: ReadonlyMap<string, PublicationRecord>
  /** Folders of damaged records, by reference. */
  readonly damaged: ReadonlyMap<string, string>
}

/**
 * State of a note relative to its record. `unkept`: no record, and none is due; `same`: as published; `draft`: the next version is in work;
 * `changed`: differs under the same version; `broken`: its front matter is invalid; `unrecorded`: claims to be published without a record.
 */
export type Relation = 'unkept' | 'same' | 'draft' | 'changed' | 'broken' | 'unrecorded'

/** Publication state of a note. Plain data. */
export interface Life {
  readonly relation: Relation
  /** Folder of its newest record. */
  readonly published?: string
  /** Its version. */
  readonly version?: string
  /** Its status. */
  readonly status?: PublicationRecord['status']
  /** Differences of a `changed` note. */
  readonly differences?: readonly Difference[]
  /** Folder of a changed record. */
  readonly damaged?: string
  /** Its present label, if stricter than the published one; `unknown` if unreadable. */
  readonly raised?: TlpLabel | 'unknown'
  /** Its present embargo, if it ends later than that of the published version; `unknown` if unreadable. */
  readonly embargo?: string
  /** The published label, where there is a stricter one. */
  readonly label?: TlpLabel
  /** A public name of the note that leads nowhere now. */
  readonly formerly?: string
  /** Set if the next version claims to be a correction and changes nothing. */
  readonly corrects?: 'nothing'
}

/** A difference from what was published: a line of the text (from 1), a field or a file. */
export type Difference =
  | {readonly kind: 'words'; readonly line: number}
  | {readonly kind: 'field'; readonly key: string}
  | {readonly kind: 'file'; readonly path: string}

/** Whether a status says that a version is public. */
export const isPublicStatus = (status: string | undefined): status is PublicationRecord['status'] =>
  status === 'published' || status === 'withdrawn' || status === 'closed'

/** Index the records of a publication. */
export function indexRecords(kept: readonly KeptRecord[]): RecordIndex {
  const sound = kept
    .flatMap(({folder, record}) => (record ? [{folder, record}] : []))
    .toSorted((a, b) => compareVersions(b.record.version, a.record.version))
  const byReference = multimap(sound.map(one => [one.record.reference, one]))
  const newest = [...byReference.values()].flatMap(([first]) => first ?? [])
  return {
    byReference,
    byPath: multimap(newest.map(one => [one.record.note, one])),
    byFolder: new Map(sound.map(({folder, record}) => [folder, record])),
    damaged: new Map(kept.flatMap(({folder, record}) => (record ? [] : [[referenceIn(folder), folder]]))),
  }
}

/**
 * The newest version that is for fewer readers than the one before it: no mail of an earlier one may go any more. Undefined where there is none.
 *
 * @param versions Newest first.
 */
export const raisedVersion = (versions: readonly Pick<PublicationRecord, 'version' | 'tlp'>[]): string | undefined =>
  versions.find(({tlp}, index) => tlpRank(tlp) > tlpRank(versions[index + 1]?.tlp ?? tlp))?.version

/** References that notes give, as they are typed, in the form in which they are compared (`foldedReference`). */
export interface StatedReferences {
  /** That of the note at a path: undefined if it gives none, null where no note stands. */
  readonly at: (path: string) => string | undefined | null
  /** Whether a note at another path gives a reference. */
  readonly isElsewhere: (reference: string, path: string) => boolean
}

/**
 * Records of a note: those of its reference, unless a note of that reference, or of none, stands where it was published; else those of its path
 * under another reference, unless a note elsewhere has that one: then this is another note, under a name that is free.
 *
 * @param id Its reference, if readable.
 */
export function recordsAbout(
  {byReference, byPath}: RecordIndex,
  path: string,
  id: string | undefined,
  stated: StatedReferences,
): SoundRecord | undefined {
  const [named] = (id === undefined ? undefined : byReference.get(id)) ?? []
  const there = named && stated.at(named.record.note)
  if (named && (named.record.note === path || (there !== undefined && there !== folded(named)))) return named
  const [here] = byPath.get(path) ?? []
  const isOwn = here && stated.at(path) === folded(here)
  return here && !isOwn && stated.isElsewhere(folded(here), path) ? undefined : here
}

const folded = ({record}: SoundRecord): string => foldedReference(record.reference)
