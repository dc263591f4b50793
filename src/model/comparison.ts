import type {Block} from './blocks.js'
import type {FieldKey} from './front-matter.js'
import type {Phrasing} from './phrasing.js'

/** Two documents side by side, as plain data: applied to the earlier one, it gives the later one. */
export interface Comparison {
  /** Fields of the front matter that no part of the text shows, in the order in which a note states them. */
  readonly fields: readonly FieldChange[]
  /** The changes of each part, in reading order. */
  readonly parts: Readonly<Record<PartOfDocument, readonly Step[]>>
}

/** The parts of a document that its author wrote. */
export const partsOfDocument = [
  'title',
  'subtitle',
  'summary',
  'keyPoints',
  'body',
  'recommendations',
  'footnotes',
  'references',
] as const

export type PartOfDocument = (typeof partsOfDocument)[number]

/** A field with another value; absent where it was or is not given. */
export interface FieldChange {
  readonly key: FieldKey
  readonly before?: FieldValue | undefined
  readonly after?: FieldValue | undefined
}

/** A value of the front matter, its marked texts as words. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | {readonly [key: string]: FieldValue | undefined}

/** A piece of a document: a block, or a part of one that is compared by itself. */
export interface Piece {
  readonly type: PieceType
  /** The name of a column, and of each of its cells, where columns come or go; no part of its words. */
  readonly name?: string
  /** Values that are no running text: the level of a heading, who is addressed. */
  readonly values: Readonly<Record<string, PieceValue>>
  readonly lines: Readonly<Record<string, readonly Phrasing[]>>
  readonly lists: Readonly<Record<string, readonly Piece[]>>
}

export type PieceType = Block['type'] | 'line' | 'item' | 'column' | 'row' | 'cell' | 'recommendation' | 'footnote'
export type PieceValue = string | number | null

/**
 * The change of a piece of a list, in the order of the later one; `before` and `after` are its places there, from 0.
 * Where a piece moved, `left` stands at its earlier place and `moved` at its later one.
 */
export type Step =
  | {readonly kind: 'same'; readonly type: PieceType; readonly before: number; readonly after: number}
  | {
      readonly kind: 'changed'
      readonly type: PieceType
      /** Its name: a row is known by its first cell, a cell by its column, a recommendation by its number. */
      readonly name?: string
      readonly before: number
      readonly after: number
      readonly change: PieceChange
    }
  | {readonly kind: 'inserted'; readonly type: PieceType; readonly after: number; readonly piece: Piece}
  | {readonly kind: 'removed'; readonly type: PieceType; readonly before: number; readonly piece: Piece}
  | {
      readonly kind: 'moved'
      readonly type: PieceType
      /** Its first words. */
      readonly name: string
      readonly before: number
      readonly after: number
      /** Absent where its words are as they were. */
      readonly change?: PieceChange | undefined
    }
  | {
      readonly kind: 'left'
      readonly type: PieceType
      readonly name: string
      readonly before: number
      readonly after: number
      /** Whether it stands further up or down now. */
      readonly direction: 'up' | 'down'
    }

/** The differences in a piece, each by its name in `Piece`; all else is as it was. */
export interface PieceChange {
  readonly values: Readonly<Record<string, ValueChange>>
  /** All of the line, in order. */
  readonly lines: Readonly<Record<string, readonly Span[]>>
  readonly lists: Readonly<Record<string, readonly Step[]>>
}

export interface ValueChange {
  readonly before: PieceValue
  readonly after: PieceValue
}

/** Running text that both versions have, as the later one has it, or that one of them has. */
export interface Span {
  readonly kind: 'same' | 'inserted' | 'removed'
  readonly nodes: readonly Phrasing[]
}

/** Whether nothing that an author wrote is other. */
export const isUnchanged = ({fields, parts}: Comparison): boolean =>
  fields.length === 0 && partsOfDocument.every(part => parts[part].every(step => step.kind === 'same'))
