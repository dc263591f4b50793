import type {AuditArtifact} from './audited-file.js'
import type {ListedNote} from '../../io/edges.js'
import type {NoteEntry} from '../../io/manifest.js'
import {hashOf} from '../../io/stamp.js'
import type {EditionId} from '../../model/edition.js'
import type {Message} from '../../model/message.js'

/** An edition by note and hash. */
export interface Wanted {
  /** Of the note. */
  readonly path: string
  readonly slug: string
  readonly id: EditionId
  readonly hash: string
}

/** A built note. */
export interface Kept {
  /** Of the note. */
  readonly path: string
  /** Its artifacts, if known. */
  readonly entry: NoteEntry | undefined
  /** Whether all requested editions are up to date. */
  readonly isGood: boolean
}

/** Supplies results of notes: other threads, caches or shards. */
export interface Helper {
  /** Called first with all notes and the paths of stale ones. */
  readonly expect?: (notes: readonly ListedNote[], stale: ReadonlySet<string>) => void
  /** Called before a note is built, to adopt results. */
  readonly bring?: (path: string) => Promise<void>
  /** Reader of an edition's bytes, if it has them. */
  readonly find?: (wanted: Wanted) => (() => Uint8Array | undefined) | undefined
  /** Called if its bytes had another hash. */
  readonly refuse?: (wanted: Wanted) => void
  /** Message on a note that must not be rendered. */
  readonly refusalOf?: (path: string) => Message | undefined
  /** Called with a built note, and with an auditor to ask for, as the site has one. */
  readonly keep?: (kept: Kept, auditor: () => Promise<AuditArtifact>) => void | Promise<void>
  /** Messages at the end. */
  readonly messages?: () => readonly Message[]
  /** Called at the end. */
  readonly finish?: () => void
}

/** Whether an edition stands as it is to be, by the note's entry, or a helper has it. */
export const isAtHand = (wanted: Wanted, entry: NoteEntry | undefined, helpers: readonly Helper[]): boolean =>
  entry?.artifacts.some(({edition, hash}) => edition === wanted.id && hash === wanted.hash) === true ||
  helpers.some(({find}) => find?.(wanted))

/** Bytes of an edition by its hash, from the first helper that has them. */
export function broughtBytes(helpers: readonly Helper[], wanted: Wanted): Uint8Array | undefined {
  for (const {find, refuse} of helpers) {
    const bytes = find?.(wanted)?.()
    if (bytes && hashOf(bytes) === wanted.hash) return bytes
    if (bytes) refuse?.(wanted)
  }
  return undefined
}
