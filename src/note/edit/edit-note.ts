import type {Edit} from '../../model/fix.js'
import {applyEdits} from '../fixes/apply-fixes.js'
import type {ParsedNote} from '../parse-note.js'
import {editFields, type FieldEdits} from './edit-fields.js'
import type {TextChange} from './yaml-text.js'

/**
 * Bytes of a note that was read, with other values in fields of its front matter; lines that are added end as its others do. Undefined for
 * a front matter that is no block of lines.
 */
export function editNote(bytes: Uint8Array, note: ParsedNote, edits: FieldEdits): Uint8Array | undefined {
  const changes = editFields(note, edits)
  return (
    changes &&
    applyEdits(
      bytes,
      changes.map(change => editOf(note.text, change)),
    )
  )
}

function editOf(text: string, {range: [start, end], text: words}: TextChange): Edit {
  const [line, column] = pointAt(text, start)
  const [endLine, endColumn] = pointAt(text, end)
  return {line, column, endLine, endColumn, text: words}
}

/** Line and column of an offset, from 1. */
function pointAt(text: string, offset: number): readonly [line: number, column: number] {
  const before = text.slice(0, offset).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}
