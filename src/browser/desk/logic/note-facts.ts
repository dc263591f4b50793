import type {DeskNote} from '../../../model/desk.js'
import type {ToolLanguage} from '../../../model/text.js'
import type {Words} from '../words/en.js'

/** A note's kind, zone and state, and whether it was changed since it was published; where its header cannot be read, that kind or zone are not known. */
export function noteFacts(note: DeskNote, lang: ToolLanguage, t: Words): readonly (string | undefined)[] {
  const {type, zone, status, isBroken, isChanged} = note
  const unknown = isBroken === true ? t.list.unknown : undefined
  return [
    type?.[lang] ?? unknown?.type,
    zone?.[lang] ?? unknown?.zone,
    status?.[lang],
    isChanged === true ? t.list.changed : undefined,
  ]
}
