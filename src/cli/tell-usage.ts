import type {CommanderError} from 'commander'
import {nearest, orMeant} from '../model/nearest.js'
import {own} from '../model/own.js'
import type {Text} from '../model/text.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {mask, printable} from './mask.js'
import {spokenLine, spokenName} from './placeholders.js'
import {programOf} from './program.js'
import type {Session} from './session.js'
import {commandEntry, type CommandEntry} from './shell/command-tree.js'
import {words} from './words.js'
import {printAside} from './print-text.js'

/** Print a usage error, with the nearest valid word; nothing if help was asked for. */
export async function tellUsage(
  {code, message, exitCode}: CommanderError,
  {terminal, language}: Pick<Session, 'terminal' | 'language'>,
): Promise<ExitCode> {
  if (exitCode === 0) return exitCodes.fine // --help, --version
  if (code === 'commander.help') return exitCodes.usage
  const {addFieldOptions} = await import('./field-options.js')
  const program = commandEntry(programOf(language, '', addFieldOptions))
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? ''
  const name = code === 'commander.missingArgument' ? spokenName(language, quoted) : quoted
  const text =
    own(texts, code)?.(spokenLine(language, name), program, commandOf(terminal.argv, program))[language] ??
    message.replace(/^error: /, '')
  const lines = [text, words[language].usage(commandOf(terminal.argv, program))].map(line => printable(mask(line)))
  printAside(`cess: ${lines.join('\n')}\n`, terminal)
  return exitCodes.usage
}

/** The command on the line, if there is one. */
function commandOf(argv: readonly string[], {commands, options}: CommandEntry): string | undefined {
  const takesValue = (word: string) => options.some(option => option.takesValue && option.names.includes(word))
  return argv
    .slice(2)
    .filter((word, at, words) => !word.startsWith('-') && !takesValue(words[at - 1] ?? ''))
    .map(word => commands.find(({name}) => name === word)?.name)[0]
}

/** Commander's errors by their code; `name` is what the user wrote. */
const texts: Readonly<Record<string, (name: string, program: CommandEntry, command: string | undefined) => Text>> = {
  'commander.unknownCommand': (name, {commands}) => {
    const {en, fr} = meant(
      name,
      commands.map(command => command.name),
    )
    return {en: `There is no command \`${name}\`${en}`, fr: `Il n'y a pas de commande \`${name}\`${fr}`}
  },
  'commander.unknownOption': (name, program, command) => {
    // Another command has an option of this very name: it is no slip.
    const isElsewhere = optionsOf(program.commands).includes(name)
    const here = optionsOf([program, ...program.commands.filter(one => one.name === command)])
    const {en, fr} = isElsewhere ? orMeant(undefined) : meant(name, here)
    return {en: `There is no option \`${name}\` here${en}`, fr: `Il n'y a pas d'option \`${name}\` ici${fr}`}
  },
  'commander.optionMissingArgument': name => ({
    en: `The option \`${name}\` needs a value`,
    fr: `L'option \`${name}\` demande une valeur`,
  }),
  'commander.missingMandatoryOptionValue': name => ({
    en: `The option \`${name}\` is lacking`,
    fr: `Il manque l'option \`${name}\``,
  }),
  'commander.missingArgument': name => ({
    en: `The command lacks what it is about: \`${name}\``,
    fr: `Il manque à la commande ce sur quoi elle porte : \`${name}\``,
  }),
  'commander.conflictingOption': name => ({
    en: `The option \`${name}\` cannot be combined with --confirm, --resume or --queue`,
    fr: `L'option \`${name}\` reste seule : elle ne va pas avec --confirm, --resume ni --queue`,
  }),
  'commander.excessArguments': () => ({
    en: 'There are too many arguments for this command',
    fr: 'Il y a trop de noms pour cette commande',
  }),
}

const optionsOf = (commands: readonly CommandEntry[]): readonly string[] =>
  commands.flatMap(({options}) => options.flatMap(({names}) => names))

/** The nearest of its kind: of words that begin with two hyphens, another of those. */
function meant(name: string, candidates: readonly string[]): Text {
  const isLong = name.startsWith('--')
  const alike = candidates.filter(one => one.startsWith('--') === isLong)
  return orMeant(nearest(name, alike))
}
