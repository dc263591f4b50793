import {resolve} from 'node:path'
import {CommanderError} from 'commander'
import {readToolVersion} from '../engine/context/environment.js'
import type {ToolLanguage} from '../model/text.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {UsageError} from '../model/usage-error.js'
import {programOf} from './program.js'
import type {GlobalOptions, Session, Terminal} from './session.js'
import {printAside, printText} from './print-text.js'

/** Run the command line. Prints; never throws, never ends the process. Its exit code: 0 fine, 1 the notes, 2 usage, 3 the world, 70 our bug. */
export async function main(terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(terminal.argv, terminal.env)
  let lost = false
  terminal.stdout.on?.('error', error => {
    // A reader that leaves (`| head`) is no failure of ours.
    if (error.code === 'EPIPE' || lost) return
    terminal.exitCode = exitCodes.world
    lost = true
    void import('./tell-failure.js').then(({tellLost}) => tellLost(error, {terminal, language}))
  })
  // Commander throws where it has printed help.
  const code = await run(terminal, language).catch(error => tellEnd(error, terminal))
  return lost && code !== exitCodes.bug ? exitCodes.world : code
}

/** Tell of the error that ended the command: one that it threw, or one that nobody awaited. */
export async function tellEnd(error: unknown, terminal: Terminal): Promise<ExitCode> {
  const language = languageOf(terminal.argv, terminal.env)
  if (error instanceof CommanderError) return (await import('./tell-usage.js')).tellUsage(error, {terminal, language})
  const {tellFailure} = await import('./tell-failure.js')
  return tellFailure(error, {terminal, language})
}

async function run(terminal: Terminal, language: Session['language']): Promise<ExitCode> {
  const version = readToolVersion()
  let code: ExitCode = exitCodes.fine
  const addFields = terminal.argv.some(word => namesFields.has(word))
    ? (await import('./field-options.js')).addFieldOptions
    : undefined
  const program = programOf(language, version, addFields, async (load, given) => {
    const directory = resolve(folderOf(terminal), program.opts<GlobalOptions>().directory ?? '.')
    const command = await load()
    // Commander read them as the command declares them.
    code = await command({terminal, language, version, directory}, ...(given as never[]))
  })
  // Its options are those of a note, which has a language and a version too.
  if (terminal.argv.includes('new') || terminal.argv.includes('import')) program.enablePositionalOptions()
  for (const command of [program, ...program.commands])
    command.configureOutput({
      writeOut: text => printText(text, terminal),
      writeErr: text => printAside(text, terminal),
      outputError: () => {}, // told by `tellFailure`, in the right language
    })
  await program.parseAsync(terminal.argv)
  return code
}

/**
 * Folder that the command runs in.
 *
 * @throws {UsageError} If it was removed since.
 */
function folderOf(terminal: Terminal): string {
  try {
    return terminal.cwd()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') throw folderGone()
    throw error
  }
}

const folderGone = () =>
  new UsageError({
    en: 'The folder that this command runs in is gone: go to another one, and run it again',
    fr: "Le dossier où cette commande s'exécute n'existe plus : placez-vous dans un autre et relancez-la",
  })

/** Commands with options for the fields of a note. */
const namesFields: ReadonlySet<string> = new Set(['new', 'import', 'completion'])

/** The variables that POSIX reads for messages, the strongest first (XBD 8.2). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** Language of the command: `--lang` if valid, else of the environment or the system, since Windows sets no such variable. */
function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): ToolLanguage {
  // After `new` and `import`, it is the language of the note.
  const end = argv.findIndex((argument, at) => at >= 2 && (argument === 'new' || argument === 'import'))
  const wanted = argv.slice(0, end === -1 ? undefined : end).flatMap((argument, index) => {
    if (argument === '--lang') return [argv[index + 1] ?? '']
    return argument.startsWith('--lang=') ? [argument.slice('--lang='.length)] : []
  })
  const asked = wanted.at(-1)
  if (asked === 'fr' || asked === 'en') return asked
  const set = variables.map(name => env[name]).find(value => value !== undefined && value !== '')
  const spoken = set ?? new Intl.DateTimeFormat().resolvedOptions().locale
  return spoken.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
