import type {Command} from 'commander'
import type {ExitCode} from './exit-code.js'
import type {CommandProgram, Say} from './command-program.js'
import type {GlobalOptions} from './session.js'
import {commandEntry, type CommandEntry} from './shell/command-tree.js'
import {startHelp as help} from './start-help.js'

export interface InitFlags {
  readonly yes?: boolean
  readonly shortName?: string
  readonly name?: readonly string[]
  readonly languages?: string
  readonly address?: string
  readonly contact?: string
  readonly site?: string
  readonly sender?: string
  readonly logo?: string
  readonly color?: string
}

/** Beside these, an option for each field of a note: `keyPoints` of `key_points`. */
export interface NewFlags {
  readonly translate?: string
  readonly edit: boolean
}

/** Beside it, an option for each field of a note. */
export interface ImportFlags {
  readonly edit: boolean
}

export interface DoctorFlags {
  readonly book?: readonly string[]
  readonly smtp?: boolean
  readonly ledger?: boolean
  readonly mailbox?: string
  readonly json?: boolean
}

/** Actions of the commands that begin something; each is loaded when it runs. */
export interface StartActions {
  readonly init: (folder: string | undefined, flags: InitFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly new: (flags: NewFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly import: (file: string, flags: ImportFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly seal: (step: string, global: GlobalOptions) => Promise<ExitCode>
  readonly doctor: (flags: DoctorFlags, global: GlobalOptions) => Promise<ExitCode>
  /** The program is the whole command line, of which completions are made. */
  readonly completion: (shell: string, program: CommandEntry, global: GlobalOptions) => Promise<ExitCode>
}

/** Adds the option of each field of a note to a command; what knows the fields is loaded for `cess new` alone. */
export type AddFields = (command: Command, say: Say) => void

/** Of an option that is given several times. */
const eachOf = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Add the commands that begin a publication and its notes to the command line. */
export function addStartCommands(
  start: CommandProgram<StartActions>,
  program: Command,
  addFields: AddFields | undefined,
): void {
  const {add, say, actions, global, done} = start
  add('init')
    .argument('[dir]', say(help.initFolder))
    .option('--yes', say(help.yes))
    .option('--short-name <text>', say(help.shortName))
    .option('--name <lang=text>', say(help.organisationName), eachOf)
    .option('--languages <codes>', say(help.languages))
    .option('--address <text>', say(help.address))
    .option('--contact <mail>', say(help.contact))
    .option('--site <url>', say(help.site))
    .option('--sender <sender>', say(help.sender))
    .option('--logo <file>', say(help.logo))
    .option('--color <colour>', say(help.color))
    .action(async (folder: string | undefined, flags: InitFlags) => done(await actions.init(folder, flags, global())))
  const begin = add('new').option('--translate <note>', say(help.translate)).option('--no-edit', say(help.noEdit))
  addFields?.(begin, say)
  begin.action(async (flags: NewFlags) => done(await actions.new(flags, global())))
  const take = add('import').argument('<file.docx>', say(help.wordFile)).option('--no-edit', say(help.noEdit))
  addFields?.(take, say)
  take.action(async (file: string, flags: ImportFlags) => done(await actions.import(file, flags, global())))
  add('doctor')
    .option('--book <file>', say(help.doctorBook), eachOf)
    .option('--smtp', say(help.smtp))
    .option('--ledger', say(help.doctorLedger))
    .option('--mailbox <address>', say(help.doctorMailbox))
    .option('--json', say(help.json))
    .action(async (flags: DoctorFlags) => done(await actions.doctor(flags, global())))
  add('seal')
    .argument('<step>', say(help.sealStep))
    .action(async (step: string) => done(await actions.seal(step, global())))
  add('completion')
    .argument('<shell>', say(help.shell))
    .action(async (shell: string) => done(await actions.completion(shell, commandEntry(program), global())))
}
