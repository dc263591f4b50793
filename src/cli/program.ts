import {Command, Help} from 'commander'
import type {ToolLanguage} from '../model/text.js'
import {addDiffCommand, diffAfterHelp, diffHelp} from './diff-program.js'
import type {CommandProgram, RunCommand, Say} from './command-program.js'
import {addDeskCommand, deskAfterHelp, deskHelp} from './desk-program.js'
import {afterHelp, headings, help} from './help.js'
import {editionsOf, formatOf, jobsOf, languageOption, shardOf} from './options.js'
import {addLifeCommands, lifeAfterHelp, lifeHelp} from './life-program.js'
import {postAfterHelp} from './post-after-help.js'
import {postHelp} from './post-help.js'
import {addPostCommands} from './post-program.js'
import {spokenLine, spokenName} from './placeholders.js'
import {addReferenceCommands, referenceAfterHelp, referenceHelp} from './reference-program.js'
import {addStatusCommand, statusAfterHelp, statusHelp} from './status-program.js'
import {addStartCommands, startAfterHelp, startHelp, type AddFields} from './start-program.js'
import {addVerifyCommand, verifyAfterHelp, verifyHelp} from './verify-program.js'
import {own} from '../model/own.js'

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
 * @param addFields Adds an option for each field of a note to `new` and `import`; absent where neither is asked for.
 * @param start Loads and runs the command that was given; absent where only descriptions and help are wanted.
 */
export function programOf(
  language: ToolLanguage,
  version: string,
  addFields?: AddFields,
  start: RunCommand = async () => {},
): Command {
  const say: Say = text => text[language]
  const program = speaking(new Command('cess'), language)
    .description(say(help.cess))
    .version(version, '--version', say(help.version))
    .option('-C, --directory <dir>', say(help.directory))
    .option('--lang <lang>', say(help.lang), languageOption)
    .addHelpText('after', say(afterHelp.cess))
    .helpCommand(false)
  const add = (name: keyof typeof afterHelpOf & keyof typeof texts) =>
    speaking(program.command(name), language).description(say(texts[name])).addHelpText('after', say(afterHelpOf[name]))
  const run: CommandProgram<never>['run'] =
    load =>
    (...given) =>
      start(load, given)
  const surroundings = {add, say, run}
  addStartCommands(surroundings, program, addFields)
  const build = checkOptions(add('build').argument('[notes...]', say(help.notes)), say)
  buildOptions(build, say).action(run(async () => (await import('./commands/build.js')).buildCommand))
  const check = checkOptions(add('check').argument('[notes...]', say(help.notes)), say)
  check.option('--fix', say(help.fix)).action(run(async () => (await import('./commands/check.js')).checkCommand))
  reportOptions(add('audit').argument('[folder]', say(help.folder)), say).action(
    run(async () => (await import('./commands/check.js')).auditCommand),
  )
  addStatusCommand(surroundings)
  addDiffCommand(surroundings)
  addDeskCommand(surroundings)
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

/** Help with commander's English words translated. */
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

const checkOptions = (command: Command, say: Say): Command =>
  reportOptions(
    command
      .option('--strict', say(help.strict))
      .option('--template <name>', say(help.template))
      .option('--jobs <number>', say(help.jobs), jobsOf),
    say,
  )

const reportOptions = (command: Command, say: Say): Command =>
  command.option('--format <format>', say(help.format), formatOf).option('--json', say(help.json))

const buildOptions = (command: Command, say: Say): Command =>
  command
    .option('--only <editions>', say(help.only), editionsOf)
    .option('--draft', say(help.draft))
    .option('--out <dir>', say(help.out))
    .option('--site-url <url>', say(help.siteUrl))
    .option('--shard <i/n>', say(help.shard), shardOf)
    .option('--merge <dir...>', say(help.merge))
    .option('--cache <dir>', say(help.cache))
    .option('--cache-restricted', say(help.cacheRestricted))
    .option('--watch', say(help.watch))
