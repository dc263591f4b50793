import type {Report} from '../engine/report.js'
import {isError} from '../model/message.js'

/** How the command ends, as shells see it. */
export const exitCodes = {fine: 0, notes: 1, usage: 2, world: 3, bug: 70} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The worst thing in a report decides; our bugs come first, since nothing else is sure then. */
export function exitCodeOf(report: Report): ExitCode {
  if (report.crashes.length > 0) return exitCodes.bug
  if (report.failures.length > 0) return exitCodes.world
  const messages = [...report.messages, ...report.notes.flatMap(note => note.messages)]
  return messages.some(isError) ? exitCodes.notes : exitCodes.fine
}
