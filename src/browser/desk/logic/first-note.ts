import type {DeskNote} from '../../../model/desk.js'
import type {ToolLanguage} from '../../../model/text.js'
import {arrangeNotes} from './arrange-notes.js'

/**
 * The note that an editor most likely came for: the newest with errors, or else the newest. Of a note whose header is broken it
 * is known that it has errors before anybody counts them.
 */
export function firstNote(notes: readonly DeskNote[], lang: ToolLanguage): DeskNote | undefined {
  const newest = arrangeNotes(notes, 'date', lang).flatMap(group => group.notes)
  return newest.find(({counts, isBroken}) => isBroken === true || (counts?.errors ?? 0) > 0) ?? newest[0]
}
