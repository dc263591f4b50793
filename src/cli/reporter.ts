import type {AuditReport, BuildReport, FixReport, Report} from '../engine/report.js'
import type {SpokenMessage} from '../model/message.js'
import type {ToolLanguage} from '../model/text.js'
import type {ExitCode} from './exit-code.js'
import type {Style} from './style.js'

/** A report in the reader's words. */
export type Reported =
  Report<SpokenMessage> | AuditReport<SpokenMessage> | BuildReport<SpokenMessage> | FixReport<SpokenMessage>

/** What a reporter tells, and how. */
export interface Telling {
  readonly command: 'audit' | 'build' | 'check'
  readonly report: Reported
  readonly exitCode: ExitCode
  readonly language: ToolLanguage
  readonly style: Style
  readonly version: string
  readonly durationMs: number
  /** A path of the publication as seen from the current folder. */
  readonly shown: (path: string) => string
}

/** A report as one text; pure. */
export type Reporter = (telling: Telling) => string

/** Names of `--format`. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number]

const loaders: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./reporters/pretty.js')).pretty,
  json: async () => (await import('./reporters/json.js')).json,
  github: async () => (await import('./reporters/github.js')).github,
  sarif: async () => (await import('./reporters/sarif.js')).sarif,
}

/** Load only the reporter that is asked for. */
export const loadReporter = (format: Format): Promise<Reporter> => loaders[format]()
