import {Option} from 'commander'
import type {ExitCode} from './exit-code.js'
import {lifeHelp as help} from './life-help.js'
import {choice} from './options.js'
import type {CommandProgram} from './command-program.js'
import type {GlobalOptions} from './session.js'

export interface DryFlags {
  readonly dryRun?: boolean
}

export interface PublishFlags extends DryFlags {
  readonly adopt?: boolean
  readonly by?: string
}

export interface AdvanceFlags extends DryFlags {
  readonly summary?: string
  readonly nature?: 'update' | 'correction'
  readonly by?: string
}

export interface ApproveFlags extends DryFlags {
  readonly as: string
}

export interface WithdrawFlags extends DryFlags {
  readonly reason: string
  readonly by?: string
}

/** Actions of the commands about the life of notes; each is loaded when it runs. */
export interface LifeActions {
  readonly publish: (notes: readonly string[], flags: PublishFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly approve: (notes: readonly string[], flags: ApproveFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly correct: (notes: readonly string[], flags: AdvanceFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly close: (notes: readonly string[], flags: AdvanceFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly withdraw: (notes: readonly string[], flags: WithdrawFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly restore: (notes: readonly string[], flags: DryFlags, global: GlobalOptions) => Promise<ExitCode>
}

const natures = ['correction', 'update'] as const

/** Add the commands about the life of notes to the command line. */
export function addLifeCommands({add, say, actions, global, done}: CommandProgram<LifeActions>): void {
  add('publish')
    .argument('[notes...]', say(help.publishNotes))
    .option('--dry-run', say(help.dryRun))
    .option('--adopt', say(help.adopt))
    .option('--by <name>', say(help.by))
    .action(async (notes: string[], flags: PublishFlags) => done(await actions.publish(notes, flags, global())))
  add('approve')
    .argument('<notes...>', say(help.publishNotes))
    .requiredOption('--as <name>', say(help.as))
    .option('--dry-run', say(help.dryRun))
    .action(async (notes: string[], flags: ApproveFlags) => done(await actions.approve(notes, flags, global())))
  add('correct')
    .argument('<notes...>', say(help.publishNotes))
    .option('--summary <text>', say(help.summary))
    .addOption(new Option('--nature <nature>', say(help.nature)).argParser(choice('--nature', natures)))
    .option('--dry-run', say(help.dryRun))
    .action(async (notes: string[], flags: AdvanceFlags) => done(await actions.correct(notes, flags, global())))
  add('close')
    .argument('<notes...>', say(help.publishNotes))
    .requiredOption('--summary <text>', say(help.closing))
    .option('--by <name>', say(help.by))
    .option('--dry-run', say(help.dryRun))
    .action(async (notes: string[], flags: AdvanceFlags) => done(await actions.close(notes, flags, global())))
  add('withdraw')
    .argument('<notes...>', say(help.publishNotes))
    .requiredOption('--reason <text>', say(help.reason))
    .option('--by <name>', say(help.by))
    .option('--dry-run', say(help.dryRun))
    .action(async (notes: string[], flags: WithdrawFlags) => done(await actions.withdraw(notes, flags, global())))
  add('restore')
    .argument('<notes...>', say(help.restoreNotes))
    .option('--dry-run', say(help.dryRun))
    .action(async (notes: string[], flags: DryFlags) => done(await actions.restore(notes, flags, global())))
}
