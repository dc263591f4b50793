import {resolve} from 'node:path'
import {CommanderError} from 'commander'
import {readToolVersion} from '../engine/index.js'
import type {ToolLanguage} from '../model/text.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import type {LifeActions} from './life-program.js'
import type {PostActions} from './post-program.js'
import {programOf, type Actions} from './program.js'
import type {StartActions} from './start-program.js'
import type {GlobalOptions, Session} from './session.js'
import type {Terminal} from './terminal.js'
import {asTyped} from './as-typed.js'

/**
 * Run the command line. Prints; never throws, never ends the process.
 *
 * @returns The exit code: 0 fine, 1 the notes, 2 usage, 3 the world, 70 our bug.
 */
export async function main(terminal: Terminal): Promise<ExitCode> {
  // A reader that leaves (`| head`) is no failure of ours.
  let lost = false
  terminal.stdout.on?.('error', error => {
    if (error.code === 'EPIPE') return
    terminal.stderr.write(`cess: ${error.code ?? error.message}\n`)
    terminal.exitCode = exitCodes.world
    lost = true
  })
  const language = languageOf(terminal.argv, terminal.env)
  try {
    const code = await run(terminal, language)
    return lost ? exitCodes.world : code
  } catch (error) {
    if (error instanceof CommanderError) return (await import('./tell-usage.js')).tellUsage(error, {terminal, language})
    const {tellFailure} = await import('./tell-failure.js')
    return tellFailure(error, {terminal, language})
  }
}

async function run(terminal: Terminal, language: Session['language']): Promise<ExitCode> {
  const version = readToolVersion()
  let code: ExitCode = exitCodes.fine
  const session = ({directory}: GlobalOptions): Session => ({
    terminal,
    language,
    version,
    directory: resolve(terminal.cwd(), directory ?? '.'),
  })
  const addFields = terminal.argv.some(word => namesFields.has(word))
    ? (await import('./field-options.js')).addFieldOptions
    : undefined
  const program = programOf(language, actionsWith(session), version, result => (code = result), addFields)
  // Its options are those of a note, which has a language and a version too.
  if (terminal.argv.includes('new') || terminal.argv.includes('import')) program.enablePositionalOptions()
  for (const command of [program, ...program.commands])
    command.configureOutput({
      writeOut: text => void terminal.stdout.write(asTyped(text, terminal)),
      writeErr: text => void terminal.stderr.write(asTyped(text, terminal)),
      outputError: () => {}, // told by `tellFailure`, in the right language
    })
  await program.parseAsync(terminal.argv)
  return code
}

/** Commands that must know the fields of a note. */
const namesFields: ReadonlySet<string> = new Set(['new', 'import', 'completion'])

const actionsWith = (session: ToSession): Actions => ({
  ...noteActions(session),
  ...lifeActions(session),
  ...postActions(session),
})

type ToSession = (global: GlobalOptions) => Session

const noteActions = (
  session: ToSession,
): Omit<Actions, keyof PostActions | keyof LifeActions | keyof StartActions> => ({
  build: async (notes, flags, global) =>
    (await import('./commands/build.js')).buildCommand(notes, flags, session(global)),
  check: async (notes, flags, global) =>
    (await import('./commands/check.js')).checkCommand(notes, flags, session(global)),
  audit: async (folder, flags, global) =>
    (await import('./commands/audit.js')).auditCommand(folder, flags, session(global)),
  verify: async (files, flags, global) =>
    (await import('./commands/verify.js')).verifyCommand(files, flags, session(global)),
  status: async (notes, flags, global) =>
    (await import('./commands/status.js')).statusCommand(notes, flags, session(global)),
  preview: async (note, flags, global) =>
    (await import('./commands/preview.js')).previewCommand(note, flags, session(global)),
  lsp: async global => (await import('./commands/lsp.js')).lspCommand(session(global)),
  explain: async (names, global) => (await import('./commands/explain.js')).explainCommand(names, session(global)),
  diff: async (words, flags, global) => (await import('./commands/diff.js')).diffCommand(words, flags, session(global)),
  schema: async (kind, global) => (await import('./commands/schema.js')).schemaCommand(kind, session(global)),
})

const lifeActions = (session: ToSession): LifeActions & StartActions => ({
  init: async (folder, flags, global) =>
    (await import('./commands/init.js')).initCommand(folder, flags, session(global)),
  new: async (flags, global) => (await import('./commands/new.js')).newCommand(flags, session(global)),
  import: async (file, flags, global) =>
    (await import('./commands/import.js')).importCommand(file, flags, session(global)),
  seal: async (step, global) => (await import('./commands/seal.js')).sealCommand(step, session(global)),
  doctor: async (flags, global) => (await import('./commands/doctor.js')).doctorCommand(flags, session(global)),
  completion: async (shell, program, global) =>
    (await import('./commands/completion.js')).completionCommand(shell, program, session(global)),
  publish: async (notes, flags, global) =>
    (await import('./commands/publish.js')).publishCommand(notes, flags, session(global)),
  approve: async (notes, flags, global) =>
    (await import('./commands/approve.js')).approveCommand(notes, flags, session(global)),
  correct: async (notes, flags, global) =>
    (await import('./commands/advance.js')).advanceCommand('correct', notes, flags, session(global)),
  close: async (notes, flags, global) =>
    (await import('./commands/advance.js')).advanceCommand('close', notes, flags, session(global)),
  withdraw: async (notes, flags, global) =>
    (await import('./commands/advance.js')).advanceCommand('withdraw', notes, flags, session(global)),
  restore: async (notes, flags, global) =>
    (await import('./commands/restore.js')).restoreCommand(notes, flags, session(global)),
})

const postActions = (session: ToSession): PostActions => ({
  recipients: async (words, flags, global) =>
    (await import('./commands/recipients.js')).recipientsCommand(words, flags, session(global)),
  log: async (words, flags, global) => (await import('./commands/log.js')).logCommand(words, flags, session(global)),
  inbox: async (words, flags, global) =>
    (await import('./commands/inbox.js')).inboxCommand(words, flags, session(global)),
  bounces: async (mailbox, flags, global) =>
    (await import('./commands/bounces.js')).bouncesCommand(mailbox, flags, session(global)),
  forget: async (address, flags, global) =>
    (await import('./commands/forget.js')).forgetCommand(address, flags, session(global)),
  worker: async (flags, global) => (await import('./commands/worker.js')).workerCommand(flags, session(global)),
  'unsubscribe-server': async (flags, global) =>
    (await import('./commands/unsubscribe-server.js')).unsubscribeServerCommand(flags, session(global)),
  send: async (note, flags, global) => (await import('./commands/send.js')).sendCommand(note, flags, session(global)),
})

/** The variables that POSIX reads for messages, the strongest first (XBD 8.2). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** The language in which the command speaks: of `--lang` where it is valid, else of the environment, or of the system: Windows sets no such variable. */
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
