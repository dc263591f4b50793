import type {Point, Position} from 'unist'

/** Characters of a file and what is to stand in their place. Lines and columns from 1, in UTF-16 units; the end is not part of it. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** With `\n` at the ends of lines. */
  readonly text: string
}

/** A change of the text that mends a mistake. Plain data. */
export interface Fix {
  /** In order of place, none overlapping; none where it is the encoding of a file that changes. */
  readonly edits: readonly Edit[]
  /** A file that the note names as written here, to be written anew in UTF-8, every character as it was. */
  readonly recoded?: string
  /** Whether it is the note's own file that is written anew in UTF-8, before anything else of it is checked. */
  readonly recodesNote?: boolean
  /** Whether a tool may make it unasked: nothing else can have been meant. */
  readonly isCertain: boolean
  /** Words as they stood and as they are then, for whoever is told of the change. */
  readonly actual: string
  readonly expected: string
}

/**
 * A fix that writes other words in the place of those that stand somewhere within a place in `source`, which has `\n` at the ends of lines:
 * of a word in quotes, a key of a citation, the address of a link. Undefined where they do not stand there once.
 */
export function wordFix(source: string, {start, end}: Position, [actual, expected]: Instead): Fix | undefined {
  const lineStart = startOfLine(source, 0, start.line - 1)
  const [from, to] = [
    lineStart + start.column - 1,
    startOfLine(source, lineStart, end.line - start.line) + end.column - 1,
  ]
  const at = actual === '' ? -1 : source.indexOf(actual, from)
  const again = source.indexOf(actual, at + 1)
  if (at < 0 || at + actual.length > to || (again >= 0 && again + actual.length <= to)) return undefined
  const before = source.slice(lineStart, at).split('\n')
  const [line, column] = [start.line + before.length - 1, (before.at(-1) ?? '').length + 1]
  const edit = {line, column, endLine: line, endColumn: column + actual.length, text: expected}
  return {edits: [edit], isCertain: false, actual, expected}
}

/** Where the line begins that is so many lines further than the one that begins at an offset. */
function startOfLine(source: string, offset: number, lines: number): number {
  let at = offset
  for (let line = 0; line < lines; line++) at = source.indexOf('\n', at) + 1 || source.length
  return at
}

/** Words as they are written, and the words to write instead. */
export type Instead = readonly [actual: string, expected: string]

/** An edit of what stands at a place. */
export const editAt = ({start, end}: Position, text: string): Edit => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  text,
})

/** An edit that puts a text before what stands at a point. */
export const insertAt = (point: Point, text: string): Edit => editAt({start: point, end: point}, text)

/** A place within a line, by offsets in it; the end is not part of it. */
export const onLine = (line: number, from: number, to: number): Position => ({
  start: {line, column: from + 1},
  end: {line, column: to + 1},
})

/** A fix that writes one text in the place of another, if it is known where that stands. */
export const fixAt = (
  place: Position | undefined,
  actual: string,
  expected: string,
  sureness: 'certain' | 'likely',
): Fix | undefined => place && {edits: [editAt(place, expected)], isCertain: sureness === 'certain', actual, expected}
