import type {Message} from '../../model/message.js'
import type {NoteReport, Report} from './report.js'

/** Messages where they belong: a mistake on another file (a brand's, say) that several notes showed is told once, with that file. */
export function tellOnce(
  messages: readonly Message[],
  notes: readonly NoteReport[],
): Pick<Report, 'messages' | 'notes'> {
  const others = notes.flatMap(({path, messages: told}) => told.filter(message => message.path !== path))
  if (others.length === 0) return {messages, notes}
  const once = new Map([...messages, ...others].map(message => [JSON.stringify(message), message]))
  return {
    messages: [...once.values()],
    notes: notes.map(note => ({...note, messages: note.messages.filter(({path}) => path === note.path)})),
  }
}
