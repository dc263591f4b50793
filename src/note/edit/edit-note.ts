import type {Edit} from '../../model/fix.js'
import {applyEdits} from '../fixes/apply-fixes.js'
import type {ParsedNote} from '../parse-note.js'
import {pointsOf} from '../prose/points.js'
import {editFields, type FieldEdits} from './edit-fields.js'

/**
 * Bytes of a note that was read, with other values in fields of its front matter; lines that are added end as its others do. Undefined for
 * a front matter that is no block of lines.
 */
export function editNote(bytes: Uint8Array, note: ParsedNote, edits: FieldEdits): Uint8Array | undefined {
  const pointAt = pointsOf(note.text)
  const changes = editFields(note, edits)?.map(({range: [start, end], text}): Edit => {
    const {line: endLine, column: endColumn} = pointAt(end)
    return {...pointAt(start), endLine, endColumn, text}
  })
  return changes && applyEdits(bytes, changes)
}
