import type {Report} from '../engine/report/report.js'
import {isBug, isError, type SpokenMessage} from '../model/message.js'

/** Exit codes. */
export const exitCodes = {fine: 0, notes: 1, usage: 2, world: 3, bug: 70} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Exit code of a report: the worst of its messages and failures, without notes that stand aside. Bugs come first. */
export function exitCodeOf({messages, notes, failures}: Report<SpokenMessage>): ExitCode {
  const isBroken = [...messages, ...notes.flatMap(note => note.messages)].some(isBug)
  if (isBroken) return exitCodes.bug
  const awaited = notes.filter(({isAside}) => isAside !== true)
  return failures.length > 0 ? exitCodes.world : exitCodeFor([...messages, ...awaited.flatMap(note => note.messages)])
}

/** Exit code of messages, by the worst. */
export function exitCodeFor(messages: readonly SpokenMessage[]): ExitCode {
  if (messages.some(isBug)) return exitCodes.bug
  return messages.some(isError) ? exitCodes.notes : exitCodes.fine
}
