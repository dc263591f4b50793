import type {Decompress} from '../model/decompress.js'
import type {Text} from '../model/text.js'

/** A text found in a file, by one way of reading it. */
export interface Passage {
  readonly status: 'read'
  /** Where in the file, from the outside in: `['report.pdf', 'note.md']` without the file's own name. */
  readonly inner: readonly string[]
  readonly text: string
  /** Text that lines and columns are counted in; absent where there are none. */
  readonly source?: string
  /** The place in `source` of a place in `text`; the same if absent. */
  readonly at?: (offset: number) => number
}

/** Something in a file that could not be looked into. */
export interface Unread {
  readonly status: 'unread'
  readonly inner: readonly string[]
  readonly why: Text
}

export type Reading = Passage | Unread

/** A file, or a part of one. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
  readonly inner: readonly string[]
}

/** A text made of pieces of another, which knows where each came from. */
export interface Mapped {
  readonly text: string
  readonly at: (offset: number) => number
}

/** Parts that were read before, in files in which nothing was found. */
export interface Spare {
  /** Leaves it out of a text. */
  readonly rest: (text: string) => Mapped
  /** Whether something that may be Base64 was read before. */
  readonly isKnown: (text: string) => boolean
}

/** Means and limits of reading a file. */
export interface Reader {
  readonly decompress: Decompress
  /** Bytes that may still come out of what is compressed in this file. */
  readonly budget: {left: number}
  /** If absent, all is read. */
  readonly spare?: Spare | undefined
  /** Reads what is in a file, one step deeper. */
  readonly read: (part: Part) => Iterable<Reading>
}

/** Unpack within the budget of the file, which it changes. */
export function unpack({decompress, budget}: Reader, ...[kind, bytes]: [Parameters<Decompress>[0], Uint8Array]) {
  const unpacked = decompress(kind, bytes, budget.left)
  budget.left -= unpacked?.length ?? 0
  return unpacked
}
