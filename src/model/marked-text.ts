import {line, sentence} from './values.js'

/**
 * A text of the front matter with its inline marks, as its author typed it: no string, so that nothing prints the marks by
 * mistake. `note/` reads it (`readLine`, `readParagraphs`); whatever comes after that has nodes, or the words alone.
 */
export interface MarkedText {
  readonly markdown: string
}

const marked = (markdown: string): MarkedText => ({markdown})

/** A text that may have marks. */
export const markedText = sentence.transform(marked)

/** The schema of a line that may have marks; the field explains what it must be. Its length, which is that of its words, is checked in `note/`. */
export const markedLine = line.transform(marked)

/** A value of the front matter with the words of its marked texts in their place. */
export type Plain<T> = T extends MarkedText ? string : T extends object ? {[K in keyof T]: Plain<T[K]>} : T

/** Put the words of a value's marked texts in their place. */
export const plainValue = <T>(value: T, wordsOf: (text: MarkedText) => string): Plain<T> =>
  // Nothing else is another.
  withMarked(value, wordsOf) as Plain<T>

/** Put other marked texts in the place of a value's own. */
export const otherMarked = <T>(value: T, other: (text: MarkedText) => MarkedText): T =>
  // Of a text comes a text.
  withMarked(value, other) as T

function withMarked(value: unknown, other: (text: MarkedText) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isMarkedText(value)) return other(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => withMarked(entry, other))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withMarked(inner, other)]))
}

/** A marked text at its path in a value, `key_points.0`. */
export interface PlacedMarked {
  readonly path: string
  readonly text: MarkedText
}

/** The marked texts in a value at a path, in its order. */
export function markedIn(value: unknown, path: string): readonly PlacedMarked[] {
  if (typeof value !== 'object' || value === null) return []
  if (isMarkedText(value)) return [{path, text: value}]
  return Object.entries(value).flatMap(([key, inner]) => markedIn(inner, `${path}.${key}`))
}

/** Whether a value of the front matter is such a text: no other has its key. */
export const isMarkedText = (value: unknown): value is MarkedText =>
  typeof value === 'object' && value !== null && 'markdown' in value
