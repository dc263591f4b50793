import {join} from 'node:path'
import {type Message, type SpokenMessage, speak} from '../model/message.js'
import {asTyped} from './as-typed.js'
import {exitCodeFor, type ExitCode} from './exit-code.js'
import {pretty} from './reporters/pretty.js'
import {shownPath, type Session} from './session.js'
import {styleFor} from './style.js'
import {printAside, columnsOf} from './print-text.js'

/** Print messages as `cess check` does, on stderr, since stdout has the command's own answer. */
export const tellMessages = (messages: readonly Message[], root: string, session: Session): ExitCode =>
  tellSpoken(
    messages.map(message => speak(message, {language: session.language, strict: false})),
    root,
    session,
  )

/** The same for spoken messages. */
export function tellSpoken(messages: readonly SpokenMessage[], root: string, session: Session): ExitCode {
  const {terminal, language, version} = session
  const exitCode = exitCodeFor(messages)
  if (messages.length === 0) return exitCode
  const text = pretty({
    command: 'check',
    report: {root, notes: [], messages, failures: []},
    exitCode,
    language,
    version,
    style: styleFor(terminal.stderr, terminal.env),
    durationMs: 0,
    shown: path => shownPath(join(root, path), terminal),
    typed: text => asTyped(text, terminal),
    columns: columnsOf(terminal.stderr),
  })
  printAside(text, terminal)
  return exitCode
}
