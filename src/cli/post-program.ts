import {Option, type Command} from 'commander'
import type {Text} from '../model/text.js'
import type {ExitCode} from './exit-code.js'
import {postHelp as help} from './post-help.js'
import {listOption, wholeNumber} from './post-options.js'
import type {GlobalOptions} from './program.js'

export interface BookFlags {
  readonly book?: string
  readonly show?: boolean
  readonly json?: boolean
}

export interface RecipientsFlags extends BookFlags {
  readonly group?: string
  readonly source?: string
  readonly personLang?: string
}

export interface SendFlags extends BookFlags {
  readonly confirm?: boolean
  readonly test?: string
  readonly onlyGroup?: readonly string[]
  readonly limit?: number
  readonly rate?: number
  readonly resume?: boolean
  readonly resendUncertain?: boolean
}

/** What the commands about mail do; each is loaded when it runs. */
export interface PostActions {
  readonly recipients: (words: readonly string[], flags: RecipientsFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly send: (note: string, flags: SendFlags, global: GlobalOptions) => Promise<ExitCode>
}

/** What adding a command takes. */
export interface PostProgram {
  readonly add: (name: keyof PostActions) => Command
  readonly say: (text: Text) => string
  readonly actions: PostActions
  readonly global: () => GlobalOptions
  readonly done: (code: ExitCode) => void
}

const mostPerMinute = 100_000
const mostPersons = 1_000_000

/** Add the commands about mail to the command line. */
export function addPostCommands({add, say, actions, global, done}: PostProgram): void {
  bookOptions(add('recipients'), say)
    .argument('[action]', say(help.action))
    .argument('[file]', say(help.file))
    .option('--group <id>', say(help.group))
    .option('--source <text>', say(help.source))
    .option('--person-lang <lang>', say(help.personLang))
    .action(async (action: string | undefined, file: string | undefined, flags: RecipientsFlags) =>
      done(
        await actions.recipients(
          [action, file].filter(word => word !== undefined),
          flags,
          global(),
        ),
      ),
    )
  sendOptions(bookOptions(add('send'), say), say)
    .argument('<note>', say(help.note))
    .action(async (note: string, flags: SendFlags) => done(await actions.send(note, flags, global())))
}

const bookOptions = (command: Command, say: PostProgram['say']): Command =>
  command.option('--book <file>', say(help.book)).option('--show', say(help.show)).option('--json', say(help.asJson))

const sendOptions = (command: Command, say: PostProgram['say']): Command =>
  command
    .option('--confirm', say(help.confirm))
    .option('--test <address>', say(help.test))
    .addOption(new Option('--only-group <ids>', say(help.onlyGroup)).argParser(listOption))
    .addOption(
      new Option('--limit <n>', say(help.limit)).argParser(wholeNumber('--limit', {least: 1, most: mostPersons})),
    )
    .addOption(
      new Option('--rate <n>', say(help.rate)).argParser(wholeNumber('--rate', {least: 0, most: mostPerMinute})),
    )
    .option('--resume', say(help.resume))
    .option('--resend-uncertain', say(help.resendUncertain))
