import {type Message, type SpokenMessage, speak, type Audience} from '../../model/message.js'
import type {Report} from './report.js'

/** A report in the words of whoever reads it. */
export type Spoken<R extends Report> = Omit<R, 'notes' | 'messages'> & Report<SpokenMessage>

/** Put the messages of a report in words. No note stands aside for who is strict. */
export function speakReport<R extends Report>(report: R, audience: Audience): Spoken<R> {
  const spoken = (messages: readonly Message[]) => messages.map(message => speak(message, audience))
  const notes = report.notes.map(({isAside = false, ...note}) => ({
    ...note,
    messages: spoken(note.messages),
    ...(isAside && !audience.strict && {isAside}),
  }))
  return {...report, notes, messages: spoken(report.messages)}
}
