import {Option, type Command} from 'commander'
import type {CommandProgram, Say} from './command-program.js'
import {choice, formOption, listOption, logFormats, wholeNumber} from './options.js'
import type {postAfterHelp} from './post-after-help.js'
import {postHelp as help} from './post-help.js'

type PostProgram = CommandProgram<keyof typeof postAfterHelp>

/** Add the commands about mail to the command line. */
export function addPostCommands({add, say, run}: PostProgram): void {
  bookOptions(add('recipients'), say)
    .argument('[action]', say(help.action))
    .argument('[file]', say(help.file))
    .option('--group <id>', say(help.group))
    .option('--source <text>', say(help.source))
    .option('--person-lang <lang>', say(help.personLang))
    .option('--why <text>', say(help.why))
    .action(run(async () => (await import('./commands/recipients.js')).recipientsCommand))
  sendOptions(bookOptions(add('send'), say), say)
    .argument('<note>', say(help.note))
    .action(run(async () => (await import('./commands/send.js')).sendCommand))
  addLogCommand({add, say, run})
  addLedgerCommands({add, say, run})
  addServers({add, say, run})
}

function addLogCommand({add, say, run}: PostProgram): void {
  add('log')
    .argument('[note]', say(help.logNote))
    .argument('[where]', say(help.logWhere))
    .option('--keys <file>', say(help.logKeys))
    .option('--since <file>', say(help.logSince))
    .option('--dry-run', say(help.logDryRun))
    .option('--format <format>', say(help.logFormat), choice('--format', logFormats))
    .option('--totals', say(help.totals))
    .option('--show', say(help.showIds))
    .option('--json', say(help.asJson))
    .action(run(async () => (await import('./commands/log.js')).logCommand))
}

function addLedgerCommands({add, say, run}: PostProgram): void {
  add('bounces')
    .argument('<mailbox>', say(help.mailbox))
    .option('--json', say(help.asJson))
    .action(run(async () => (await import('./commands/bounces.js')).bouncesCommand))
  add('inbox')
    .argument('[action]', say(help.inboxAction))
    .argument('[id]', say(help.inboxId))
    .argument('[choice]', say(help.inboxChoice))
    .option('--decided', say(help.decided))
    .option('--why <text>', say(help.why))
    .option('--book <file>', say(help.book))
    .option('--json', say(help.asJson))
    .action(run(async () => (await import('./commands/inbox.js')).inboxCommand))
  add('forget')
    .argument('[address]', say(help.address))
    .option('--expired', say(help.expired))
    .option('--book <file>', say(help.book))
    .option('--json', say(help.asJson))
    .action(run(async () => (await import('./commands/forget.js')).forgetCommand))
}

function addServers({add, say, run}: PostProgram): void {
  add('worker')
    .option('--rate <n>', say(help.rate), rateOf)
    .option('--until-empty', say(help.untilEmpty))
    .action(run(async () => (await import('./commands/worker.js')).workerCommand))
  add('unsubscribe-server')
    .option('--port <n>', say(help.port), wholeNumber('--port', {least: 0, most: 65_535}))
    .option('--host <address>', say(help.host))
    .action(run(async () => (await import('./commands/unsubscribe-server.js')).unsubscribeServerCommand))
}

const rateOf = wholeNumber('--rate', {least: 0, most: 100_000})

const bookOptions = (command: Command, say: Say): Command =>
  command.option('--book <file>', say(help.book)).option('--show', say(help.show)).option('--json', say(help.asJson))

const sendOptions = (command: Command, say: Say): Command =>
  command
    .option('--confirm', say(help.confirm))
    .addOption(new Option('--test <address>', say(help.test)).conflicts(['confirm', 'queue', 'resume']))
    .option('--form <form>', say(help.form), formOption)
    .option('--only-group <ids>', say(help.onlyGroup), listOption)
    .option('--limit <n>', say(help.limit), wholeNumber('--limit', {least: 1, most: 1_000_000}))
    .option('--rate <n>', say(help.rate), rateOf)
    .option('--everybody', say(help.everybody))
    .option('--send-original', say(help.sendOriginal))
    .option('--site-url <url>', say(help.siteUrl))
    .option('--resume', say(help.resume))
    .option('--resend-uncertain', say(help.resendUncertain))
    .option('--queue', say(help.queue))
    .addOption(new Option('--at <time>', say(help.at)).conflicts('test'))
