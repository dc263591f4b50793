import type {CommanderError} from 'commander'
import {nearest} from '../model/nearest.js'
import type {Text, ToolLanguage} from '../model/text.js'
import {own} from '../model/own.js'
import {fields} from '../model/front-matter.js'
import {optionOfField} from '../model/scaffold/given-value.js'

const commands = [
  'init',
  'new',
  'doctor',
  'completion',
  'build',
  'check',
  'audit',
  'diff',
  'preview',
  'lsp',
  'explain',
  'schema',
  'recipients',
  'send',
  'log',
  'bounces',
  'forget',
  'worker',
  'unsubscribe-server',
]
const options = [
  '--yes',
  '--translate',
  '--smtp',
  '--no-edit',
  ...Object.keys(fields).map(optionOfField),
  '--short-name',
  '--name',
  '--languages',
  '--address',
  '--contact',
  '--site',
  '--sender',
  '--logo',
  '--color',
  '--only',
  '--strict',
  '--fix',
  '--draft',
  '--out',
  '--template',
  '--json',
  '--format',
  '--lang',
  '--book',
  '--show',
  '--confirm',
  '--test',
  '--only-group',
  '--limit',
  '--rate',
  '--resume',
  '--resend-uncertain',
  '--queue',
  '--until-empty',
  '--port',
  '--editor',
  '--watch',
  '--jobs',
  '--shard',
  '--merge',
  '--cache',
  '--cache-restricted',
  '--no-open',
  '--word-diff',
  '--exit-code',
  '--html',
  '--pdf',
  '--host',
  '--directory',
  '--version',
  '--help',
]

/** Commander's errors by their code; `name` is what the user wrote. */
const texts: Readonly<Record<string, (name: string) => Text>> = {
  'commander.unknownCommand': name => ({
    en: `There is no command \`${name}\`${meant(name, commands).en}`,
    fr: `Il n'y a pas de commande \`${name}\`${meant(name, commands).fr}`,
  }),
  'commander.unknownOption': name => ({
    en: `There is no option \`${name}\` here${meant(name, options).en}`,
    fr: `Il n'y a pas d'option \`${name}\` ici${meant(name, options).fr}`,
  }),
  'commander.optionMissingArgument': name => ({
    en: `The option \`${name}\` needs a value`,
    fr: `L'option \`${name}\` demande une valeur`,
  }),
  'commander.conflictingOption': name => ({
    en: `The option \`${name}\` stands alone: it does not go with --confirm, --resume or --queue`,
    fr: `L'option \`${name}\` reste seule : elle ne va pas avec --confirm, --resume ni --queue`,
  }),
  'commander.excessArguments': () => ({
    en: 'There are too many names for this command',
    fr: 'Il y a trop de noms pour cette commande',
  }),
}

/** The mistake in the command line, with the command line, with the nearest word that would be right. */
export function usageText({code, message}: CommanderError, language: ToolLanguage): string {
  const name = /'([^']+)'/.exec(message)?.[1] ?? ''
  return own(texts, code)?.(name)[language] ?? message.replace(/^error: /, '')
}

function meant(name: string, candidates: readonly string[]): Text {
  const guess = nearest(name, candidates)
  return guess === undefined
    ? {en: '', fr: ''}
    : {en: `; did you mean \`${guess}\`?`, fr: ` ; vouliez-vous dire \`${guess}\` ?`}
}
