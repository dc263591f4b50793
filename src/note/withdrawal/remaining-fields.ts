import {fields as fieldsOfNotes, type Metadata} from '../../model/front-matter.js'
import {own} from '../../model/own.js'
import type {NoteText} from '../markdown.js'

type Fields = Partial<Metadata>

/** Whether a note is withdrawn: its editions say so, and nothing of what it said. */
export const isWithdrawn = ({status}: {readonly status?: Fields['status'] | undefined}): boolean =>
  status === 'withdrawn'

/** The part of a note's fields that remains: all of them; of a withdrawn note those that name it and say where it stands. */
export function remainingFields<T extends Fields>(fields: T): T {
  if (!isWithdrawn(fields)) return fields
  const kept = Object.entries(fields).filter(([key]) => own(fieldsOfNotes, key)?.remains)
  // Every required field stays; a dynamic object cannot tell.
  return Object.fromEntries(kept) as T
}

/** The history that a note's readers see: of a withdrawn note its end, since earlier entries tell what was said and corrected. */
export const remainingRevisions = ({status, revisions}: Fields): Fields['revisions'] =>
  isWithdrawn({status}) ? revisions?.slice(-1) : revisions

const nothing: NoteText = {root: {type: 'root', children: []}, source: ''}

/** The part of a note's text that remains: all of it; that of a withdrawn note is not even read, so that no mistake in it delays its withdrawal. */
export const remainingText = <T extends NoteText | undefined>(
  fields: Partial<Metadata>,
  read: () => T,
): T | NoteText => (isWithdrawn(fields) ? nothing : read())
