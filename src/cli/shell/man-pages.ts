import type {Text, ToolLanguage} from '../../model/text.js'
import {addFieldOptions} from '../field-options.js'
import {afterHelpOf, programOf} from '../program.js'
import {commandEntry, type CommandEntry} from './command-tree.js'

const titles = {
  name: {en: 'NAME', fr: 'NOM'},
  synopsis: {en: 'SYNOPSIS', fr: 'SYNOPSIS'},
  options: {en: 'OPTIONS', fr: 'OPTIONS'},
  commands: {en: 'COMMANDS', fr: 'COMMANDES'},
  command: {en: '<command>', fr: '<commande>'},
  manual: {en: 'cess manual', fr: 'Manuel de cess'},
} satisfies Readonly<Record<string, Text>>

/** Both manual pages, by path in the package. */
export const manPages = (version: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (['en', 'fr'] as const).map(language => {
      const program = programOf(language, version, addFieldOptions)
      const text = manPage(commandEntry(program), {language, version, after: afterHelpOf})
      return [language === 'en' ? 'man/cess.1' : 'man/cess.fr.1', text]
    }),
  )

/** Language, version and further text of a manual page. */
interface Edition {
  readonly language: ToolLanguage
  readonly version: string
  /** Text below the help of a command, by its name. */
  readonly after: Readonly<Record<string, Text>>
}

/**
 * The manual page of a program, section 1: roff source for `man`. Pure.
 *
 * @see groff_man(7)
 */
function manPage(program: CommandEntry, {language, version, after}: Edition): string {
  const say = (key: keyof typeof titles) => titles[key][language]
  const below = (name: string) => preformatted(Object.entries(after).find(([key]) => key === name)?.[1][language] ?? '')
  return [
    `.TH CESS 1 "" "cess ${version}" "${say('manual')}"`,
    `.SH ${say('name')}`,
    `cess \\- ${escaped(program.description)}`,
    `.SH ${say('synopsis')}`,
    `.B cess\n.RI ${escaped(`[options] ${say('command')}`).replaceAll(' ', '\\ ')}`,
    `.SH ${say('options')}`,
    ...program.options.map(term),
    `.SH ${say('commands')}`,
    ...program.commands.flatMap(command => [
      `.SS cess ${escaped([command.name, ...command.operands.map(({shown}) => shown)].join(' '))}`,
      escaped(command.description),
      ...command.operands.map(({shown, description}) => term({flags: shown, description})),
      ...command.options.map(term),
      below(command.name),
    ]),
    below('cess'),
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n')
}

const term = ({flags, description}: {readonly flags: string; readonly description: string}): string =>
  `.TP\n.B ${escaped(flags)}\n${escaped(description)}`

const preformatted = (text: string): string =>
  text.trim() === '' ? '' : `.PP\n.nf\n${text.trim().split('\n').map(escaped).join('\n')}\n.fi`

/** Escape a line for roff: no requests, escapes or hyphens for minus. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
