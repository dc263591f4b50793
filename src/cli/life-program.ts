import {Option} from 'commander'
import {lifeHelp as help, type lifeAfterHelp} from './life-help.js'
import {choice} from './options.js'
import type {CommandProgram} from './command-program.js'

const natures = ['correction', 'update'] as const

/** Add the commands about the life of notes to the command line. */
export function addLifeCommands({add, say, run}: CommandProgram<keyof typeof lifeAfterHelp>): void {
  add('publish')
    .argument('[notes...]', say(help.publishNotes))
    .option('--dry-run', say(help.dryRun))
    .option('--adopt', say(help.adopt))
    .option('--by <name>', say(help.by))
    .action(run(async () => (await import('./commands/publish.js')).publishCommand))
  add('approve')
    .argument('<notes...>', say(help.publishNotes))
    .requiredOption('--as <name>', say(help.as))
    .option('--dry-run', say(help.dryRun))
    .action(run(async () => (await import('./commands/approve.js')).approveCommand))
  add('correct')
    .argument('<notes...>', say(help.publishNotes))
    .option('--summary <text>', say(help.summary))
    .addOption(new Option('--nature <nature>', say(help.nature)).argParser(choice('--nature', natures)))
    .option('--dry-run', say(help.dryRun))
    .action(run(async () => (await import('./commands/advance.js')).advanceCommand('correct')))
  add('close')
    .argument('<notes...>', say(help.publishNotes))
    .requiredOption('--summary <text>', say(help.closing))
    .option('--by <name>', say(help.by))
    .option('--dry-run', say(help.dryRun))
    .action(run(async () => (await import('./commands/advance.js')).advanceCommand('close')))
  add('withdraw')
    .argument('<notes...>', say(help.publishNotes))
    .requiredOption('--reason <text>', say(help.reason))
    .option('--by <name>', say(help.by))
    .option('--dry-run', say(help.dryRun))
    .action(run(async () => (await import('./commands/advance.js')).advanceCommand('withdraw')))
  add('restore')
    .argument('<notes...>', say(help.restoreNotes))
    .option('--dry-run', say(help.dryRun))
    .action(run(async () => (await import('./commands/restore.js')).restoreCommand))
}
