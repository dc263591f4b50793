import {utf8} from '../../model/bytes.js'
import type {Edit, Fix} from '../../model/fix.js'

/** Fixes that a tool may make unasked and that do not touch each other: of two that do, the first. */
export function certainFixes(fixes: readonly (Fix | undefined)[]): readonly Fix[] {
  const taken: Edit[] = []
  return fixes.flatMap(fix => {
    if (!fix?.isCertain || fix.edits.some(edit => taken.some(other => meets(edit, other)))) return []
    taken.push(...fix.edits)
    return [fix]
  })
}

const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn)

/** Whether two edits overlap, or begin at the same place: it would be a matter of chance which comes first. */
function meets(one: Edit, other: Edit): boolean {
  if (one.line === other.line && one.column === other.column) return true
  return (
    isBefore(one.line, one.column, other.endLine, other.endColumn) &&
    isBefore(other.line, other.column, one.endLine, one.endColumn)
  )
}

/**
 * Make edits in a UTF-8 file and leave every other byte as it is: byte order mark, ends of lines, spaces. Edits come in any order, none
 * overlapping, at places of the text as it is read.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const raw = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n'
  const starts = lineStarts(raw)
  const offset = (line: number, column: number) => (starts[line - 1] ?? raw.length) + column - 1
  const parts: string[] = []
  let from = 0
  for (const {line, column, endLine, endColumn, text} of edits.toSorted(byPlace)) {
    parts.push(raw.slice(from, offset(line, column)), text.replaceAll('\n', lineEnd))
    from = offset(endLine, endColumn)
  }
  return utf8(parts.join('') + raw.slice(from))
}

const byPlace = (one: Edit, other: Edit): number => one.line - other.line || one.column - other.column

/** Where lines begin in a file as it is. */
function lineStarts(raw: string): readonly number[] {
  const first = raw.startsWith('\uFEFF') ? 1 : 0
  return [first, ...Array.from(raw.matchAll(/\r\n|\r|\n/g), ({0: end, index}) => index + end.length)]
}
