import type {Command} from 'commander'
import type {Text} from '../model/text.js'
import type {ExitCode} from './exit-code.js'
import type {Session} from './session.js'

/** Says a text in the reader's language. */
export type Say = (text: Text) => string

/** A command: its operands come after the session, then its options. */
export type CommandFunction = (session: Session, ...given: never[]) => Promise<ExitCode>

/** Runs a command, loaded only now, with the operands and options that commander read. */
export type RunCommand = (load: () => Promise<CommandFunction>, given: readonly unknown[]) => Promise<void>

/** Means of adding commands to the command line. */
export interface CommandProgram<Name extends string> {
  readonly add: (name: Name) => Command
  readonly say: Say
  /** The action of a command, for commander. */
  readonly run: (load: () => Promise<CommandFunction>) => (...given: unknown[]) => Promise<void>
}
