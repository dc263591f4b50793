import type {ToolLanguage} from '../model/text.js'

/** The variables that POSIX reads for messages, the strongest first (XBD 8.2). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** The language in which the command speaks: of `--lang` where it is valid, else of the environment; English if neither. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): ToolLanguage {
  const wanted = argv.flatMap((argument, index) => {
    if (argument === '--lang') return [argv[index + 1] ?? '']
    return argument.startsWith('--lang=') ? [argument.slice('--lang='.length)] : []
  })
  const asked = wanted.at(-1)
  if (asked === 'fr' || asked === 'en') return asked
  const set = variables.map(name => env[name]).find(value => value !== undefined && value !== '')
  return set?.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
