import type {ToolLanguage} from '../model/text.js'
import type {Terminal} from './terminal.js'

/** Options of every command. */
export interface GlobalOptions {
  readonly directory?: string
  readonly lang?: ToolLanguage
}

/** Where, in which language and for whom a command runs. */
export interface Session {
  readonly terminal: Terminal
  readonly language: ToolLanguage
  /** Where the command runs: the current folder, or that of `--directory`; absolute. */
  readonly directory: string
  readonly version: string
}
