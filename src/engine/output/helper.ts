import type {ListedNote} from '../../io/edges.js'
import type {NoteEntry} from '../../io/manifest.js'
import {hashOf} from '../../io/stamp.js'
import type {EditionId} from '../../model/edition.js'
import type {Message} from '../../model/message.js'

/** An edition that is to stand: of a note, under a hash. */
export interface Wanted {
  /** Of the note. */
  readonly path: string
  readonly slug: string
  readonly id: EditionId
  readonly hash: string
}

/** A note that is settled. */
export interface Kept {
  /** Of the note. */
  readonly path: string
  /** Its artifacts that stand; undefined where nothing is known of it. */
  readonly entry: NoteEntry | undefined
  /** Whether all that was asked for stands, and would be made again. */
  readonly isGood: boolean
}

/** Somebody who spares the thread that settles notes from making them: another thread, or what other builds left. */
export interface Helper {
  /** Before any note is settled: which are to be, and paths of those of which something must be made. */
  readonly expect?: (notes: readonly ListedNote[], stale: ReadonlySet<string>) => void
  /** Before a note is settled: take over what is known of it. */
  readonly bring?: (path: string) => Promise<void>
  /** A look at the bytes that are said to be an edition; undefined where there are none. */
  readonly find?: (wanted: Wanted) => (() => Uint8Array | undefined) | undefined
  /** Told that the bytes which it gave are others. */
  readonly refuse?: (wanted: Wanted) => void
  /** An error of a note that is not to be made; undefined of all others. */
  readonly refusalOf?: (path: string) => Message | undefined
  /** Told of a note that is settled. */
  readonly keep?: (kept: Kept) => void | Promise<void>
  /** Messages, once all notes are settled. */
  readonly messages?: () => readonly Message[]
  /** All notes are settled. */
  readonly finish?: () => void
}

/** Bytes of an edition under its hash, whoever gives them: they are what would be made. */
export function broughtBytes(helpers: readonly Helper[], wanted: Wanted): Uint8Array | undefined {
  for (const {find, refuse} of helpers) {
    const bytes = find?.(wanted)?.()
    if (bytes && hashOf(bytes) === wanted.hash) return bytes
    if (bytes) refuse?.(wanted)
  }
  return undefined
}
