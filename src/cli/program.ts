import {Command, Help, Option} from 'commander'
import type {BuildOptions} from '../engine/index.js'
import type {EditionGroup} from '../model/edition.js'
import type {Text, ToolLanguage} from '../model/text.js'
import {diffAfterHelp, diffHelp} from './diff-help.js'
import {addDiffCommand, type DiffActions} from './diff-program.js'
import {deskAfterHelp, deskHelp} from './desk-help.js'
import {addDeskCommand, type DeskActions} from './desk-program.js'
import type {ExitCode} from './exit-code.js'
import {afterHelp, headings, help} from './help.js'
import {editionsOf, formatOf, jobsOf, languageOption, shardOf} from './options.js'
import {lifeAfterHelp, lifeHelp} from './life-help.js'
import {addLifeCommands, type LifeActions} from './life-program.js'
import {postAfterHelp} from './post-after-help.js'
import {postHelp} from './post-help.js'
import {addPostCommands, type PostActions} from './post-program.js'
import {spokenLine, spokenName} from './placeholders.js'
import {addReferenceCommands, referenceAfterHelp, referenceHelp, type ReferenceActions} from './reference-program.js'
import type {Format} from './reporter.js'
import type {GlobalOptions} from './session.js'
import {addStatusCommand, statusAfterHelp, statusHelp, type StatusActions} from './status-program.js'
import {startAfterHelp, startHelp} from './start-help.js'
import {addStartCommands, type AddFields, type StartActions} from './start-program.js'
import {addVerifyCommand, verifyAfterHelp, verifyHelp, type VerifyActions} from './verify-program.js'
import {own} from '../model/own.js'

export interface ReportOptions {
  readonly format?: Format
  readonly json?: boolean
}

interface NoteFlags extends ReportOptions {
  readonly strict?: boolean
  readonly template?: string
  readonly jobs?: number
}

export interface CheckFlags extends NoteFlags {
  readonly fix?: boolean
}

export interface BuildFlags extends NoteFlags {
  readonly only?: readonly EditionGroup[]
  readonly draft?: boolean
  readonly out?: string
  readonly siteUrl?: string
  readonly shard?: BuildOptions['shard']
  readonly merge?: readonly string[]
  readonly cache?: string
  readonly cacheRestricted?: boolean
  readonly watch?: boolean
}

/** Actions of the commands; each is loaded when it runs. */
export interface Actions
  extends
    PostActions,
    DeskActions,
    LifeActions,
    ReferenceActions,
    StartActions,
    StatusActions,
    DiffActions,
    VerifyActions {
  readonly build: (notes: readonly string[], flags: BuildFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly check: (notes: readonly string[], flags: CheckFlags, global: GlobalOptions) => Promise<ExitCode>
  readonly audit: (folder: string | undefined, flags: ReportOptions, global: GlobalOptions) => Promise<ExitCode>
}

const texts = {
  ...help,
  ...referenceHelp,
  ...startHelp,
  ...lifeHelp,
  ...diffHelp,
  ...statusHelp,
  ...deskHelp,
  ...postHelp,
  ...verifyHelp,
}
/** Text below the help of each command, by its name. */
export const afterHelpOf = {
  ...afterHelp,
  ...referenceAfterHelp,
  ...startAfterHelp,
  ...lifeAfterHelp,
  ...diffAfterHelp,
  ...statusAfterHelp,
  ...deskAfterHelp,
  ...postAfterHelp,
  ...verifyAfterHelp,
}

/**
 * The command line of cess: what commander parses and prints help from.
 *
 * @param done Gets the exit code of what ran.
 * @param addFields Without it, `cess new` has no options for fields.
 */
export function programOf(
  language: ToolLanguage,
  actions: Actions,
  version: string,
  done: (code: ExitCode) => void,
  addFields?: AddFields,
): Command {
  const say = (text: Text) => text[language]
  const program = speaking(new Command('cess'), language)
    .description(say(help.cess))
    .version(version, '--version', say(help.version))
    .option('-C, --directory <dir>', say(help.directory))
    .option('--lang <lang>', say(help.lang), languageOption)
    .addHelpText('after', say(afterHelp.cess))
    .helpCommand(false)
  const add = (name: keyof typeof afterHelpOf & keyof typeof texts) =>
    speaking(program.command(name), language).description(say(texts[name])).addHelpText('after', say(afterHelpOf[name]))
  const surroundings = {add, say, global: () => program.opts<GlobalOptions>(), done, actions}
  addStartCommands(surroundings, program, addFields)
  const build = checkOptions(add('build').argument('[notes...]', say(help.notes)), say)
  buildOptions(build, say).action(async (notes: string[], flags: BuildFlags) =>
    done(await actions.build(notes, flags, program.opts())),
  )
  const check = checkOptions(add('check').argument('[notes...]', say(help.notes)), say)
  check
    .option('--fix', say(help.fix))
    .action(async (notes: string[], flags: CheckFlags) => done(await actions.check(notes, flags, program.opts())))
  reportOptions(add('audit').argument('[folder]', say(help.folder)), say).action(
    async (folder: string | undefined, flags: ReportOptions) =>
      done(await actions.audit(folder, flags, program.opts())),
  )
  addStatusCommand({...surroundings, notes: say(help.notes)})
  addDiffCommand({...surroundings, template: say(help.template)})
  addDeskCommand({...surroundings, template: say(help.template)})
  addReferenceCommands(surroundings)
  addLifeCommands(surroundings)
  addVerifyCommand(surroundings)
  addPostCommands(surroundings)
  return program
}

const speaking = (command: Command, language: ToolLanguage): Command =>
  command
    .helpOption('-h, --help', help.help[language])
    .configureHelp(helpIn(language))
    .showSuggestionAfterError(false)
    .exitOverride()

/** Help in the reader's language, where commander's own has English words. */
function helpIn(language: ToolLanguage): Partial<Help> {
  const usual = Object.assign(new Help(), {showGlobalOptions: true})
  return {
    showGlobalOptions: true,
    styleTitle: title => own(headings[language], title) ?? title,
    optionDescription: option => option.description,
    optionTerm: option => spokenLine(language, option.flags),
    argumentTerm: argument => spokenName(language, argument.name()),
    subcommandTerm: command => spokenLine(language, usual.subcommandTerm(command)),
    commandUsage: command => spokenLine(language, usual.commandUsage(command)),
    // `new --lang` is the language of the note: what a command has of its own is not the program's.
    visibleGlobalOptions: command =>
      usual.visibleGlobalOptions(command).filter(({long}) => !command.options.some(option => option.long === long)),
  }
}

const checkOptions = (command: Command, say: (text: Text) => string): Command =>
  reportOptions(
    command
      .option('--strict', say(help.strict))
      .option('--template <name>', say(help.template))
      .option('--jobs <number>', say(help.jobs), jobsOf),
    say,
  )

const reportOptions = (command: Command, say: (text: Text) => string): Command =>
  command
    .addOption(new Option('--format <format>', say(help.format)).argParser(formatOf))
    .option('--json', say(help.json))

const buildOptions = (command: Command, say: (text: Text) => string): Command =>
  command
    .addOption(new Option('--only <editions>', say(help.only)).argParser(editionsOf))
    .option('--draft', say(help.draft))
    .option('--out <dir>', say(help.out))
    .option('--site-url <url>', say(help.siteUrl))
    .option('--shard <i/n>', say(help.shard), shardOf)
    .option('--merge <dir...>', say(help.merge))
    .option('--cache <dir>', say(help.cache))
    .option('--cache-restricted', say(help.cacheRestricted))
    .option('--watch', say(help.watch))
