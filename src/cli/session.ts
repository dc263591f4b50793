import type {ToolLanguage} from '../model/text.js'
import type {Terminal} from './terminal.js'

/** What every command gets. */
export interface Session {
  readonly terminal: Terminal
  readonly language: ToolLanguage
  /** Where the command runs: the current folder, or that of `--directory`; absolute. */
  readonly directory: string
  readonly version: string
}
