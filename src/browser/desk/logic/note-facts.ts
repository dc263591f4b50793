import type {DeskNote} from '../../../model/desk.js'
import type {ToolLanguage} from '../../../model/text.js'
import type {Words} from '../words/words.js'

/** A note's kind, zone and state; where its header cannot be read, that kind or zone are not known. */
export function noteFacts(note: DeskNote, lang: ToolLanguage, t: Words): readonly (string | undefined)[] {
  const {type, zone, status, isBroken} = note
  const unknown = isBroken === true ? t.list.unknown : undefined
  return [type?.[lang] ?? unknown?.type, zone?.[lang] ?? unknown?.zone, status?.[lang]]
}
