import {Option} from 'commander'
import type {ExitCode} from './exit-code.js'
import {deskHelp as help} from './desk-help.js'
import {wholeNumber} from './options.js'
import type {CommandProgram} from './command-program.js'
import type {GlobalOptions} from './session.js'

export interface PreviewFlags {
  readonly port?: number
  readonly host?: string
  readonly editor?: string
  readonly open: boolean
  readonly template?: string
  readonly site?: boolean
}

/** Actions of the desk and of editors; each is loaded when it runs. */
export interface DeskActions {
  readonly lsp: (global: GlobalOptions) => Promise<ExitCode>
  readonly preview: (note: string | undefined, flags: PreviewFlags, global: GlobalOptions) => Promise<ExitCode>
}

interface DeskProgram extends CommandProgram<DeskActions> {
  /** Text of `--template`. */
  readonly template: string
}

/** Add `cess preview` and `cess lsp` to the command line. */
export function addDeskCommand({add, say, actions, global, done, template}: DeskProgram): void {
  add('preview')
    .argument('[note]', say(help.previewNote))
    .addOption(
      new Option('--port <n>', say(help.previewPort)).argParser(wholeNumber('--port', {least: 0, most: 65_535})),
    )
    .option('--host <address>', say(help.previewHost))
    .option('--editor <name>', say(help.editor))
    .option('--no-open', say(help.noOpen))
    .option('--site', say(help.site))
    .option('--template <name>', template)
    .action(async (note: string | undefined, flags: PreviewFlags) => done(await actions.preview(note, flags, global())))
  // Editors give it whether it is needed or not: there is no other way.
  add('lsp')
    .addOption(new Option('--stdio').hideHelp())
    .action(async () => done(await actions.lsp(global())))
}
