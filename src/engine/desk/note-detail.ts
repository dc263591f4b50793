import type {DeskNoteDetail} from '../../model/desk.js'
import type {Message} from '../../model/message.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Card, Stand} from './stand.js'
import {noteMessages} from './to-desk.js'
import type {Views} from './views.js'

/** What is to be said of a note on the desk, and all messages on it. */
export async function noteDetail(
  views: Views,
  {stand, card}: {readonly stand: Stand; readonly card: Card},
  language: ToolLanguage,
): Promise<{readonly all: readonly Message[]; readonly detail: Omit<DeskNoteDetail, 'note'>}> {
  const shown = await views.shown(stand, card, language)
  const all = await views.messages(stand, card)
  const editions = views.editionsOf(stand, card, shown)
  const detail = {
    editions,
    isBuilt: !shown && editions.some(id => id !== 'source'),
    messages: noteMessages(stand.scene.root, all, language),
    isStale: shown?.revision !== card.revision,
    isMarked: (shown?.sheet.document.marks ?? 0) > 0,
  }
  return {all, detail}
}
