import type {PublicationRecord} from '../../model/life/record.js'
import {referenceIn} from '../../model/life/record-place.js'
import type {TlpLabel} from '../../model/tlp.js'
import {compareVersions} from '../../model/compare-versions.js'

/** A record in its folder; without `record` where its file is damaged. */
export interface KeptRecord {
  /** From the publication. */
  readonly folder: string
  readonly record?: PublicationRecord
}

/** A record that can be read. */
export type SoundRecord = Required<KeptRecord>

/** All records, found by what relates them to notes. Versions of a reference begin with the newest. */
export interface RecordIndex {
  readonly byReference: ReadonlyMap<string, readonly SoundRecord[]>
  /** The newest version of each reference, by the path that its note had. */
  readonly byPath: ReadonlyMap<string, readonly SoundRecord[]>
  readonly byFolder: ReadonlyMap<string, PublicationRecord>
  /** Folders whose record cannot be read, by reference. */
  readonly damaged: ReadonlyMap<string, string>
}

/**
 * How a note stands to what was published of it. `unkept`: nothing was recorded, nor need be; `same`: it stands as it was published;
 * `draft`: its next version is written; `changed`: it differs under the same version; `broken`: its front matter cannot say;
 * `unrecorded`: it says that it is published, and of this version there is no record.
 */
export type Relation = 'unkept' | 'same' | 'draft' | 'changed' | 'broken' | 'unrecorded'

/** Where a note stands in its life. Plain data. */
export interface Life {
  readonly relation: Relation
  /** Folder of the newest record of it. */
  readonly published?: string
  /** Its version. */
  readonly version?: string
  /** Its status. */
  readonly status?: PublicationRecord['status']
  /** Differences of a `changed` note. */
  readonly differences?: readonly Difference[]
  /** Folder of a record of it that is not as it was written. */
  readonly damaged?: string
  /** Label of the note as it stands, where it restricts more than what was published; `unknown` where it does not say. */
  readonly raised?: TlpLabel | 'unknown'
  /** A name under which a version is on the public site, and which leads nowhere now. */
  readonly formerly?: string
  /** Whether the next version says what the published one says, and calls that a correction. */
  readonly corrects?: 'nothing'
}

/** Something in which a note differs from what was published: a line of its text from 1, a field, or a file. */
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
  const byReference = groupBy(sound, ({record}) => record.reference)
  const newest = [...byReference.values()].flatMap(([first]) => first ?? [])
  return {
    byReference,
    byPath: groupBy(newest, ({record}) => record.note),
    byFolder: new Map(sound.map(({folder, record}) => [folder, record])),
    damaged: new Map(kept.flatMap(({folder, record}) => (record ? [] : [[referenceIn(folder), folder]]))),
  }
}

/** A note that is looked for among the records. */
interface Sought {
  readonly path: string
  /** Its reference, as far as it can be read. */
  readonly id: string | undefined
  /** Whether a note stands at a path. */
  readonly isThere: (path: string) => boolean
}

/**
 * The newest record of a note: that of its reference, wherever the note lay then, unless another note still lies there; else the
 * one that was made of a note at this path, whose reference was another.
 */
export function recordsAbout({byReference, byPath}: RecordIndex, {path, id, isThere}: Sought): SoundRecord | undefined {
  const [named] = (id === undefined ? undefined : byReference.get(id)) ?? []
  if (named && (named.record.note === path || !isThere(named.record.note))) return named
  return byPath.get(path)?.[0]
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
