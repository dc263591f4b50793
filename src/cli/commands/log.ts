import {publicationTimeZone, readLog, readTotals, type LogEntry} from '../../engine/campaign/read-log.js'
import {csvText} from '../../model/csv.js'
import {totalColumns} from '../../model/ledger/totals.js'
import {UsageError} from '../../model/usage-error.js'
import {localTime} from '../../model/moment.js'
import type {ToolLanguage} from '../../model/text.js'
import {answerText} from '../answers/answer.js'
import {logAnswer, logTotalsAnswer} from '../answers/log.js'
import {alignColumns} from '../columns.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {readersLockTeller} from '../lock-teller.js'
import {printable} from '../mask.js'
import type {LogStepFlags} from './log-steps.js'
import type {LogFormat} from '../options.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {printText} from '../print-text.js'

interface LogFlags extends LogStepFlags {
  readonly show?: boolean
  readonly format?: LogFormat
  readonly totals?: boolean
}

/** `cess log [note]`, `cess log verify [where]` and `cess log append`. */
export async function logCommand(
  session: Session,
  note: string | undefined,
  where: string | undefined,
  flags: LogFlags,
): Promise<ExitCode> {
  if (note === 'verify' || note === 'append') {
    const {appendLogCommand, verifyLogCommand} = await import('./log-steps.js')
    return note === 'verify' ? verifyLogCommand(where, flags, session) : appendLogCommand(flags, session)
  }
  if (where !== undefined) throw tooMany(where)
  const {directory, language, terminal} = session
  if (flags.totals) return totals(note, flags, session)
  const form = flags.json ? 'json' : (flags.format ?? 'table')
  const asked = {directory, language, environment: terminal.env, note, onLockWait: tellerOf(flags, session)}
  const entries = await readLog({...asked, isShown: flags.show === true})
  const timeZone = form === 'table' ? await publicationTimeZone(directory) : ''
  print(forms[form](entries, {language, timeZone}), form, terminal)
  return exitCodes.fine
}

/** Tells a person; a program has its table alone. */
const tellerOf = ({json, format = 'table'}: LogFlags, session: Session) =>
  readersLockTeller({json: json === true || format !== 'table'}, session)

const tooMany = (word: string) =>
  new UsageError({
    en: `\`cess log\` takes one note, and \`${word}\` is one too many`,
    fr: `\`cess log\` prend une seule note, et \`${word}\` est de trop`,
  })

/** `cess log --totals`: numbers by campaign, and nobody in them. */
async function totals(note: string | undefined, flags: LogFlags, session: Session): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const found = await readTotals({
    directory,
    language,
    environment: terminal.env,
    note,
    onLockWait: tellerOf(flags, session),
  })
  const rows = found.map(total => [total.note, total.version, ...totalColumns.map(column => String(total[column]))])
  const {totalsHead, nothingLogged} = postWords[language]
  const texts: Readonly<Record<LogFormat, () => string>> = {
    json: () => answerText(logTotalsAnswer, found),
    csv: () => csvText([['note', 'version', ...totalColumns.map(snake)], ...rows]),
    table: () => (rows.length === 0 ? `${nothingLogged}\n` : `${alignColumns([totalsHead, ...rows]).join('\n')}\n`),
  }
  const form = flags.json ? 'json' : (flags.format ?? 'table')
  print(texts[form](), form, terminal)
  return exitCodes.fine
}

function print(text: string, form: LogFormat, terminal: Session['terminal']): void {
  if (form === 'table') printText(text, terminal)
  else terminal.stdout.write(text)
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const forms: Readonly<Record<LogFormat, (entries: readonly LogEntry[], reader: Reader) => string>> = {
  json: entries => answerText(logAnswer, entries),
  csv: entries => csvText([columns, ...entries.map(valuesOf)]),
  table: (entries, reader) => {
    const {logHead, nothingLogged} = postWords[reader.language]
    if (entries.length === 0) return `${nothingLogged}\n`
    const rows = entries.map(entry => valuesOf(inWords(entry, reader)).slice(0, logHead.length))
    return `${alignColumns([logHead, ...rows.map(row => row.map(printable))]).join('\n')}\n`
  },
}

const columns = 'note version state person lang groups form attempts reply changed_at planned_at message_id'.split(' ')

/** An entry with state, form and time in the reader's words; files keep ids and UTC. */
function inWords(entry: LogEntry, {language, timeZone}: Reader): Told {
  const {state, form} = postWords[language]
  return {
    ...entry,
    state: state[entry.state],
    form: entry.form === '' ? '' : form[entry.form],
    changedAt: localTime(timeZone, entry.changedAt),
  }
}

interface Reader {
  readonly language: ToolLanguage
  readonly timeZone: string
}

type Told = Omit<LogEntry, 'state' | 'form'> & {readonly state: string; readonly form: string}

const valuesOf = (entry: Told): readonly string[] => [
  entry.note,
  entry.version,
  entry.state,
  entry.masked,
  entry.lang,
  entry.groups.join(' '),
  entry.form,
  String(entry.attempts),
  entry.reply,
  entry.changedAt,
  entry.plannedAt,
  entry.messageId,
]
