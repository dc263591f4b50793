import type {Report} from '../engine/report/report.js'
import {isBug, isError, type SpokenMessage} from '../model/message.js'

/** How the command ends, as shells see it. */
export const exitCodes = {fine: 0, notes: 1, usage: 2, world: 3, bug: 70} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The worst thing in a report decides, but for errors of notes that stand aside; our bugs come first, since nothing else is sure then. */
export function exitCodeOf({messages, notes, failures}: Report<SpokenMessage>): ExitCode {
  const isBroken = [...messages, ...notes.flatMap(note => note.messages)].some(isBug)
  if (isBroken) return exitCodes.bug
  const awaited = notes.filter(({isAside}) => isAside !== true)
  return failures.length > 0 ? exitCodes.world : exitCodeFor([...messages, ...awaited.flatMap(note => note.messages)])
}

/** The worst of some messages decides. */
export function exitCodeFor(messages: readonly SpokenMessage[]): ExitCode {
  if (messages.some(isBug)) return exitCodes.bug
  return messages.some(isError) ? exitCodes.notes : exitCodes.fine
}
