import type {ToolLanguage} from '../../model/text.js'

/** Options of the desk. */
export interface DeskOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  readonly language: ToolLanguage
  /** Name of a template, instead of the publication's. */
  readonly template?: string | undefined
  /** Environment variables: how mail leaves stands there alone. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Address that opens a file, with `{path}`, `{line}` and `{column}`. */
  readonly editor?: string | undefined
}

/** Options of a session. */
export interface SessionOptions extends DeskOptions {
  /** How long one edition of a note may take; `usualMostMs`, if absent. */
  readonly mostMs?: number | undefined
  /** Told of our own bugs, which end no session. */
  readonly onBug: (error: unknown) => void
}
