import type {ToolLanguage} from '../../model/text.js'

/** Options of the desk. */
export interface DeskOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  readonly language: ToolLanguage
  /** Name of a template, instead of the publication's. */
  readonly template?: string | undefined
  /** Environment variables, with the settings of mail. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Address template that opens a file: `{path}`, `{line}`, `{column}`. */
  readonly editor?: string | undefined
}

/** Options of a session. */
export interface SessionOptions extends DeskOptions {
  /** How long one edition of a note may take; `usualMostMs`, if absent. */
  readonly mostMs?: number | undefined
  /** Called with bugs; the session goes on. */
  readonly onBug: (error: unknown) => void
}
