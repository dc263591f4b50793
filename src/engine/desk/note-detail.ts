import type {DeskNoteDetail} from '../../model/desk.js'
import type {ToolLanguage} from '../../model/text.js'
import type {NoteMessages} from './note-messages.js'
import type {NoteState} from './note-state.js'
import type {Previews} from './previews.js'
import {noteMessages} from './to-desk.js'

/** What is to be said of a note on the desk. */
export async function noteDetail(
  {root, previews, messages}: {readonly root: string; readonly previews: Previews; readonly messages: NoteMessages},
  note: NoteState,
  {language, signal}: {readonly language: ToolLanguage; readonly signal: AbortSignal},
): Promise<Omit<DeskNoteDetail, 'note'>> {
  const shown = await previews.shown(note, signal, language)
  const editions = previews.editionsOf(note, shown)
  return {
    editions,
    isBuilt: !shown && editions.some(id => id !== 'source'),
    messages: noteMessages(root, await messages.all(note, signal), language),
    isStale: shown?.revision !== note.revision,
    isMarked: (shown?.document.marks ?? 0) > 0,
  }
}
