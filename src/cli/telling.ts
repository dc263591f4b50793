import {join} from 'node:path'
import type {AuditReport, BuildReport, FixReport, Report} from '../engine/report/report.js'
import type {SpokenMessage} from '../model/message.js'
import type {ToolLanguage} from '../model/text.js'
import {asTyped} from './as-typed.js'
import type {ExitCode} from './exit-code.js'
import {columnsOf} from './print-text.js'
import {shownPath, type Session} from './session.js'
import {styleFor, type Style} from './style.js'

/** A report in the reader's words. */
export type Reported =
  Report<SpokenMessage> | AuditReport<SpokenMessage> | BuildReport<SpokenMessage> | FixReport<SpokenMessage>

/** A report with what a reporter needs. */
export interface Telling extends Reader {
  readonly command: 'audit' | 'build' | 'check'
  readonly report: Reported
  readonly exitCode: ExitCode
  readonly durationMs: number
}

/** Who a report is for. */
interface Reader {
  readonly language: ToolLanguage
  readonly style: Style
  readonly version: string
  /** Path as seen from the current folder. */
  readonly shown: (path: string) => string
  /** See `asTyped`. */
  readonly typed: (text: string) => string
  /** Of the terminal, if it is one. */
  readonly columns?: number | undefined
}

/** The reader of a session at one of its streams; paths of the report begin at `root`. */
export const readerAt = (
  {terminal, language, version}: Session,
  root: string,
  stream: 'stdout' | 'stderr',
): Reader => ({
  language,
  version,
  style: styleFor(terminal[stream], terminal.env),
  shown: path => shownPath(join(root, path), terminal),
  typed: text => asTyped(text, terminal),
  columns: columnsOf(terminal[stream]),
})

/** A report as one text; pure. */
export type Reporter = (telling: Telling) => string

/** All messages of a report: of other files, then of notes. */
export const allMessages = <M>({messages, notes}: Report<M>): readonly M[] => [
  ...messages,
  ...notes.flatMap(note => note.messages),
]
