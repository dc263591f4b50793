import {type Message, type SpokenMessage, speak} from '../model/message.js'
import {exitCodeFor, type ExitCode} from './exit-code.js'
import {pretty} from './reporters/pretty.js'
import {printAside} from './print-text.js'
import type {Session} from './session.js'
import {readerAt} from './telling.js'

/** Print messages as `cess check` does, on stderr, since stdout has the command's own answer. */
export const tellMessages = (messages: readonly Message[], root: string, session: Session): ExitCode =>
  tellSpoken(
    messages.map(message => speak(message, {language: session.language, strict: false})),
    root,
    session,
  )

/** The same for spoken messages. */
export function tellSpoken(messages: readonly SpokenMessage[], root: string, session: Session): ExitCode {
  const exitCode = exitCodeFor(messages)
  if (messages.length === 0) return exitCode
  const report = {root, notes: [], messages, failures: []}
  const told = {command: 'check', report, exitCode, durationMs: 0, ...readerAt(session, root, 'stderr')} as const
  printAside(pretty(told), session.terminal)
  return exitCode
}
