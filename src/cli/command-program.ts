import type {Command} from 'commander'
import type {Text} from '../model/text.js'
import type {ExitCode} from './exit-code.js'
import type {GlobalOptions} from './session.js'

/** Says a text in the reader's language. */
export type Say = (text: Text) => string

/** Means of adding commands to the command line, and the actions that they run. */
export interface CommandProgram<Actions> {
  readonly add: (name: keyof Actions & string) => Command
  readonly say: Say
  readonly actions: Actions
  readonly global: () => GlobalOptions
  /** Gets the exit code of what ran. */
  readonly done: (code: ExitCode) => void
}
