import {diffArrays} from 'diff'
import type {Fix} from '../../model/fix.js'
import type {Message} from '../../model/message.js'

/** Texts of a note. */
interface Texts {
  /** Current text. */
  readonly before: Uint8Array
  /** Future text. */
  readonly after: Uint8Array
}

/** Map messages on a future text to lines of the current file. Messages on new lines have no place and no quotation. */
export function placedInFile(messages: readonly Message[], path: string, texts: Texts): readonly Message[] {
  const lines = linesKept(texts)
  return messages.map(message => {
    const {line, column, endLine, endColumn, excerpt, fix, ...said} = message
    if (message.path !== path || line === undefined) return message
    const [now, end] = [lines.get(line), lines.get(endLine ?? line)]
    if (now === undefined || end === undefined) return said
    const moved = fix && fixIn(lines, fix)
    return {...said, line: now, column, endLine: endLine && end, endColumn, excerpt, fix: moved}
  })
}

/** Numbers of unchanged lines: current by future number. */
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
