import type {Command} from 'commander'
import type {ExitCode} from './exit-code.js'
import {lifeHelp as help} from './life-help.js'
import type {PostProgram} from './post-program.js'
import type {GlobalOptions} from './session.js'

export interface DryFlags {
  readonly dryRun?: boolean
}

export interface PublishFlags extends DryFlags {
  readonly adopt?: boolean
  readonly by?: string
}

/** Actions of the commands about the life of notes; each is loaded when it runs. */
export interface LifeActions {
  readonly publish: (notes: readonly string[], flags: PublishFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly restore: (notes: readonly string[], flags: DryFlags, global: GlobalOptions) => Promise<ExitCode>
}

interface LifeProgram extends Omit<PostProgram, 'add' | 'actions'> {
  readonly add: (name: keyof LifeActions) => Command
  readonly actions: LifeActions
}

/** Add the commands about the life of notes to the command line. */
export function addLifeCommands({add, say, actions, global, done}: LifeProgram): void {
  add('publish')
    .argument('[notes...]', say(help.publishNotes))
    .option('--dry-run', say(help.dryRun))
    .option('--adopt', say(help.adopt))
    .option('--by <name>', say(help.by))
    .action(async (notes: string[], flags: PublishFlags) => done(await actions.publish(notes, flags, global())))
  add('restore')
    .argument('<notes...>', say(help.restoreNotes))
    .option('--dry-run', say(help.dryRun))
    .action(async (notes: string[], flags: DryFlags) => done(await actions.restore(notes, flags, global())))
}
