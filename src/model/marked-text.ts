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
export function plainValue<T>(value: T, wordsOf: (text: MarkedText) => string): Plain<T>
export function plainValue(value: unknown, wordsOf: (text: MarkedText) => string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isMarkedText(value)) return wordsOf(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => plainValue(entry, wordsOf))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue<unknown>(inner, wordsOf)]))
}

/** Whether a value of the front matter is such a text: no other has its key. */
export const isMarkedText = (value: unknown): value is MarkedText =>
  typeof value === 'object' && value !== null && 'markdown' in value
