import {diffHelp as help} from './diff-help.js'
import type {CommandProgram} from './command-program.js'
import {help as shared} from './help.js'

/** Add `cess diff` to the command line. */
export function addDiffCommand({add, say, run}: CommandProgram<'diff'>): void {
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
    .option('--template <name>', say(shared.template))
    .action(run(async () => (await import('./commands/diff.js')).diffCommand))
}
