import {Option, type Command} from 'commander'
import type {MailForm} from '../model/mailing.js'
import type {ExitCode} from './exit-code.js'
import type {CommandProgram, Say} from './command-program.js'
import {choice, formOption, listOption, wholeNumber} from './options.js'
import {postHelp as help} from './post-help.js'
import type {GlobalOptions} from './session.js'

export interface BookFlags {
  readonly book?: string
  readonly show?: boolean
  readonly json?: boolean
}

export interface RecipientsFlags extends BookFlags {
  readonly group?: string
  readonly source?: string
  readonly personLang?: string
  readonly why?: string
}

export interface InboxFlags extends BookFlags {
  readonly decided?: boolean
  readonly why?: string
}

export interface SendFlags extends BookFlags {
  readonly confirm?: boolean
  readonly test?: string
  readonly onlyGroup?: readonly string[]
  readonly form?: MailForm
  readonly siteUrl?: string
  readonly everybody?: boolean
  readonly sendOriginal?: boolean
  readonly limit?: number
  readonly rate?: number
  readonly resume?: boolean
  readonly resendUncertain?: boolean
  readonly queue?: boolean
  /** As it was written. */
  readonly at?: string
}

export interface WorkerFlags {
  readonly rate?: number
  readonly untilEmpty?: boolean
}

export interface ServerFlags {
  readonly port?: number
  readonly host?: string
}

/** Forms of `cess log`. */
export const logFormats = ['table', 'csv', 'json'] as const

export interface LogFlags {
  readonly show?: boolean
  readonly format?: (typeof logFormats)[number]
  readonly json?: boolean
  readonly totals?: boolean
  readonly keys?: string
  readonly since?: string
  readonly dryRun?: boolean
}

/** Actions of the commands about mail; each is loaded when it runs. */
export interface PostActions {
  readonly recipients: (words: readonly string[], flags: RecipientsFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly send: (note: string, flags: SendFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly log: (words: readonly string[], flags: LogFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly inbox: (words: readonly string[], flags: InboxFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly bounces: (mailbox: string, flags: BookFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly forget: (address: string | undefined, flags: ForgetFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly worker: (flags: WorkerFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly 'unsubscribe-server': (flags: ServerFlags, global: GlobalOptions) => Promise<ExitCode>
}

/** Options of `cess forget`. */
export interface ForgetFlags extends BookFlags {
  readonly expired?: boolean
}

const mostPerMinute = 100_000
const mostPersons = 1_000_000

/** Add the commands about mail to the command line. */
export function addPostCommands({add, say, actions, global, done}: CommandProgram<PostActions>): void {
  bookOptions(add('recipients'), say)
    .argument('[action]', say(help.action))
    .argument('[file]', say(help.file))
    .option('--group <id>', say(help.group))
    .option('--source <text>', say(help.source))
    .option('--person-lang <lang>', say(help.personLang))
    .option('--why <text>', say(help.why))
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
  addLogCommand({add, say, actions, global, done})
  addLedgerCommands({add, say, actions, global, done})
  addServers({add, say, actions, global, done})
}

function addLogCommand({add, say, actions, global, done}: CommandProgram<PostActions>): void {
  add('log')
    .argument('[note]', say(help.logNote))
    .argument('[where]', say(help.logWhere))
    .option('--keys <file>', say(help.logKeys))
    .option('--since <file>', say(help.logSince))
    .option('--dry-run', say(help.logDryRun))
    .addOption(new Option('--format <format>', say(help.logFormat)).argParser(choice('--format', logFormats)))
    .option('--totals', say(help.totals))
    .option('--show', say(help.showIds))
    .option('--json', say(help.asJson))
    .action(async (note: string | undefined, where: string | undefined, flags: LogFlags) =>
      done(
        await actions.log(
          [note, where].filter(word => word !== undefined),
          flags,
          global(),
        ),
      ),
    )
}

function addLedgerCommands({add, say, actions, global, done}: CommandProgram<PostActions>): void {
  add('bounces')
    .argument('<mailbox>', say(help.mailbox))
    .option('--json', say(help.asJson))
    .action(async (mailbox: string, flags: BookFlags) => done(await actions.bounces(mailbox, flags, global())))
  add('inbox')
    .argument('[action]', say(help.inboxAction))
    .argument('[id]', say(help.inboxId))
    .argument('[choice]', say(help.inboxChoice))
    .option('--decided', say(help.decided))
    .option('--why <text>', say(help.why))
    .option('--book <file>', say(help.book))
    .option('--json', say(help.asJson))
    .action(async (...words: unknown[]) => {
      // Commander adds the options and the command itself.
      const flags = words[3] as InboxFlags
      done(
        await actions.inbox(
          words.slice(0, 3).filter(word => typeof word === 'string'),
          flags,
          global(),
        ),
      )
    })
  add('forget')
    .argument('[address]', say(help.address))
    .option('--expired', say(help.expired))
    .option('--book <file>', say(help.book))
    .option('--json', say(help.asJson))
    .action(async (address: string | undefined, flags: ForgetFlags) =>
      done(await actions.forget(address, flags, global())),
    )
}

function addServers({add, say, actions, global, done}: CommandProgram<PostActions>): void {
  add('worker')
    .addOption(rateOption(say))
    .option('--until-empty', say(help.untilEmpty))
    .action(async (flags: WorkerFlags) => done(await actions.worker(flags, global())))
  add('unsubscribe-server')
    .addOption(new Option('--port <n>', say(help.port)).argParser(wholeNumber('--port', {least: 0, most: 65_535})))
    .option('--host <address>', say(help.host))
    .action(async (flags: ServerFlags) => done(await actions['unsubscribe-server'](flags, global())))
}

const rateOption = (say: Say): Option =>
  new Option('--rate <n>', say(help.rate)).argParser(wholeNumber('--rate', {least: 0, most: mostPerMinute}))

const bookOptions = (command: Command, say: Say): Command =>
  command.option('--book <file>', say(help.book)).option('--show', say(help.show)).option('--json', say(help.asJson))

const sendOptions = (command: Command, say: Say): Command =>
  command
    .option('--confirm', say(help.confirm))
    .addOption(new Option('--test <address>', say(help.test)).conflicts(['confirm', 'queue', 'resume']))
    .addOption(new Option('--form <form>', say(help.form)).argParser(formOption))
    .addOption(new Option('--only-group <ids>', say(help.onlyGroup)).argParser(listOption))
    .addOption(
      new Option('--limit <n>', say(help.limit)).argParser(wholeNumber('--limit', {least: 1, most: mostPersons})),
    )
    .addOption(rateOption(say))
    .option('--everybody', say(help.everybody))
    .option('--send-original', say(help.sendOriginal))
    .option('--site-url <url>', say(help.siteUrl))
    .option('--resume', say(help.resume))
    .option('--resend-uncertain', say(help.resendUncertain))
    .option('--queue', say(help.queue))
    .addOption(new Option('--at <time>', say(help.at)).conflicts('test'))
