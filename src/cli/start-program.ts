import type {Command} from 'commander'
import type {CommandProgram, Say} from './command-program.js'
import {commandEntry} from './shell/command-tree.js'
import {startHelp as help, type startAfterHelp} from './start-help.js'

/** Adds an option for each field of a note; loaded for commands that need it. */
export type AddFields = (command: Command, say: Say) => void

/** Collects a repeatable option. */
const eachOf = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Add the commands that begin a publication and its notes to the command line. */
export function addStartCommands(
  {add, say, run}: CommandProgram<keyof typeof startAfterHelp>,
  program: Command,
  addFields: AddFields | undefined,
): void {
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
    .action(run(async () => (await import('./commands/init.js')).initCommand))
  const begin = add('new').option('--translate <note>', say(help.translate)).option('--no-edit', say(help.noEdit))
  addFields?.(begin, say)
  begin.action(run(async () => (await import('./commands/new.js')).newCommand))
  const take = add('import').argument('<file.docx>', say(help.wordFile)).option('--no-edit', say(help.noEdit))
  addFields?.(take, say)
  take.action(run(async () => (await import('./commands/import.js')).importCommand))
  add('doctor')
    .option('--book <file>', say(help.doctorBook), eachOf)
    .option('--smtp', say(help.smtp))
    .option('--ledger', say(help.doctorLedger))
    .option('--mailbox <address>', say(help.doctorMailbox))
    .option('--json', say(help.json))
    .action(run(async () => (await import('./commands/doctor.js')).doctorCommand))
  add('seal')
    .argument('<step>', say(help.sealStep))
    .action(run(async () => (await import('./commands/seal.js')).sealCommand))
  add('completion')
    .argument('<shell>', say(help.shell))
    .action(run(async () => (await import('./commands/completion.js')).completionOf(commandEntry(program))))
}
