import {Option} from 'commander'
import {deskHelp as help} from './desk-help.js'
import {wholeNumber} from './options.js'
import type {CommandProgram} from './command-program.js'
import {help as shared} from './help.js'

/** Add `cess preview` and `cess lsp` to the command line. */
export function addDeskCommand({add, say, run}: CommandProgram<'preview' | 'lsp'>): void {
  add('preview')
    .argument('[note]', say(help.previewNote))
    .addOption(
      new Option('--port <n>', say(help.previewPort)).argParser(wholeNumber('--port', {least: 0, most: 65_535})),
    )
    .option('--host <address>', say(help.previewHost))
    .option('--editor <name>', say(help.editor))
    .option('--no-open', say(help.noOpen))
    .option('--site', say(help.site))
    .option('--template <name>', say(shared.template))
    .action(run(async () => (await import('./commands/preview.js')).previewCommand))
  // Editors give it whether it is needed or not: there is no other way.
  add('lsp')
    .addOption(new Option('--stdio').hideHelp())
    .action(run(async () => (await import('./commands/lsp.js')).lspCommand))
}
