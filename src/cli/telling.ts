import type {AuditReport, BuildReport, FixReport, Report} from '../engine/report/report.js'
import type {SpokenMessage} from '../model/message.js'
import type {ToolLanguage} from '../model/text.js'
import type {ExitCode} from './exit-code.js'
import type {Style} from './style.js'

/** A report in the reader's words. */
export type Reported =
  Report<SpokenMessage> | AuditReport<SpokenMessage> | BuildReport<SpokenMessage> | FixReport<SpokenMessage>

/** A report with what a reporter needs. */
export interface Telling {
  readonly command: 'audit' | 'build' | 'check'
  readonly report: Reported
  readonly exitCode: ExitCode
  readonly language: ToolLanguage
  readonly style: Style
  readonly version: string
  readonly durationMs: number
  /** Path as seen from the current folder. */
  readonly shown: (path: string) => string
  /** See `asTyped`. */
  readonly typed: (text: string) => string
  /** Of the terminal, if it is one. */
  readonly columns?: number | undefined
}

/** A report as one text; pure. */
export type Reporter = (telling: Telling) => string

/** All messages of a report: of other files, then of notes. */
export const allMessages = <M>({messages, notes}: Report<M>): readonly M[] => [
  ...messages,
  ...notes.flatMap(note => note.messages),
]
