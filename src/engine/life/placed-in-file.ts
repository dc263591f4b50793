import {diffArrays} from 'diff'
import type {Fix} from '../../model/fix.js'
import type {Message} from '../../model/message.js'

/** The texts of a note. */
interface Texts {
  /** As it stands in its file. */
  readonly before: Uint8Array
  /** As it would be. */
  readonly after: Uint8Array
}

/**
 * Messages on a note as it would be, at the lines that they have in its file. What would be written now stands in none: such a message has
 * no place, and quotes no line.
 */
export function placedInFile(messages: readonly Message[], path: string, texts: Texts): readonly Message[] {
  const lines = linesKept(texts)
  return messages.map(message => {
    const {line, column, endLine, endColumn, excerpt, fix, ...said} = message
    if (message.path !== path || line === undefined) return message
    const [now, end] = [lines.get(line), lines.get(endLine ?? line)]
    if (now === undefined || end === undefined) return said
    const moved = fix && fixIn(lines, fix)
    return {
      ...said,
      line: now,
      ...(column !== undefined && {column}),
      ...(endLine !== undefined && {endLine: end}),
      ...(endColumn !== undefined && {endColumn}),
      ...(excerpt !== undefined && {excerpt}),
      ...(moved && {fix: moved}),
    }
  })
}

/** The lines that stay, by their numbers as they will be: their numbers now. */
function linesKept({before, after}: Texts): ReadonlyMap<number, number> {
  const [then, next] = [before, after].map(bytes => new TextDecoder().decode(bytes).split(/\r\n?|\n/)) as [
    string[],
    string[],
  ]
  const kept = new Map<number, number>()
  let [old, line] = [1, 1]
  for (const {value, added, removed} of diffArrays(then, next)) {
    for (const _ of value) {
      if (!added && !removed) kept.set(line, old)
      if (!added) old++
      if (!removed) line++
    }
  }
  return kept
}

function fixIn(lines: ReadonlyMap<number, number>, fix: Fix): Fix | undefined {
  const edits = fix.edits.flatMap(edit => {
    const [line, endLine] = [lines.get(edit.line), lines.get(edit.endLine)]
    return line === undefined || endLine === undefined ? [] : [{...edit, line, endLine}]
  })
  return edits.length === fix.edits.length ? {...fix, edits} : undefined
}
