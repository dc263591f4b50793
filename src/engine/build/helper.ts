import type {ListedNote} from '../../io/edges.js'
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

/** Makes, or has, what the thread which settles notes need not make then. */
export interface Helper {
  /** Before any note is settled: which are to be, and paths of those of which something must be made. */
  readonly expect?: (notes: readonly ListedNote[], stale: ReadonlySet<string>) => void
  /** Before a note is settled: take over what is known of it. */
  readonly bring?: (path: string) => Promise<void>
  /** Gives the bytes of an edition, if they are as they are said to be; undefined where there are none. */
  readonly find?: (wanted: Wanted) => (() => Uint8Array | undefined) | undefined
  /** Told that the bytes which it gave are others. */
  readonly refuse?: (wanted: Wanted) => void
  /** What keeps a note from being made. */
  readonly refusalOf?: (path: string) => Message | undefined
  /** Told of a note that is settled. */
  readonly keep?: (path: string) => void
  /** What is to be said of it once all notes are settled. */
  readonly messages?: () => readonly Message[]
}

/** The first helper's bytes that an edition is known by: whoever gave them, they are what would be made. */
export function broughtBytes(helpers: readonly Helper[], wanted: Wanted): Uint8Array | undefined {
  for (const {find, refuse} of helpers) {
    const bytes = find?.(wanted)?.()
    if (bytes && hashOf(bytes) === wanted.hash) return bytes
    if (bytes) refuse?.(wanted)
  }
  return undefined
}
