import type {Report} from '../engine/report.js'

/** All messages of a report: of other files first, then note by note. */
export const allMessages = <M>({messages, notes}: Report<M>): readonly M[] => [
  ...messages,
  ...notes.flatMap(note => note.messages),
]
