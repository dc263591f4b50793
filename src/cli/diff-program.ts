import {diffHelp as help} from './diff-help.js'
import type {ExitCode} from './exit-code.js'
import type {CommandProgram} from './command-program.js'
import type {GlobalOptions} from './session.js'

export interface DiffFlags {
  readonly wordDiff?: boolean
  readonly json?: boolean
  readonly exitCode?: boolean
  readonly html?: boolean
  readonly pdf?: boolean
  readonly out?: string
  readonly template?: string
}

/** Action of the command that compares; loaded when it runs. */
export interface DiffActions {
  readonly diff: (words: readonly string[], flags: DiffFlags, global: GlobalOptions) => Promise<ExitCode>
}

interface DiffProgram extends CommandProgram<DiffActions> {
  /** Text of `--template`. */
  readonly template: string
}

/** Add `cess diff` to the command line. */
export function addDiffCommand({add, say, actions, global, done, template}: DiffProgram): void {
  add('diff')
    .argument('<note>', say(help.diffNote))
    .argument('[before]', say(help.diffBefore))
    .argument('[after]', say(help.diffAfter))
    .option('--word-diff', say(help.wordDiff))
    .option('--json', say(help.diffJson))
    .option('--exit-code', say(help.exitCode))
    .option('--html', say(help.diffHtml))
    .option('--pdf', say(help.diffPdf))
    .option('--out <dir>', say(help.diffOut))
    .option('--template <name>', template)
    .action(async (note: string, before: string | undefined, after: string | undefined, flags: DiffFlags) => {
      const words = [note, before, after].filter(word => word !== undefined)
      done(await actions.diff(words, flags, global()))
    })
}
