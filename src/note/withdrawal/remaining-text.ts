import type {Metadata} from '../../model/front-matter.js'
import type {NoteText} from '../markdown.js'
import {isWithdrawn} from './remaining-fields.js'

const nothing: NoteText = {root: {type: 'root', children: []}, source: ''}

/** What is left of a note's text: all of it; that of a withdrawn note is not even read, so that no mistake in it delays its withdrawal. */
export const remainingText = <T extends NoteText | undefined>(
  fields: Pick<Partial<Metadata>, 'status'>,
  read: () => T,
): T | NoteText => (isWithdrawn(fields) ? nothing : read())
