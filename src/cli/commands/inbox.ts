import {decide} from '../../engine/campaign/decide.js'
import {listDecisions, listInbox} from '../../engine/campaign/list-inbox.js'
import type {PostOptions} from '../../engine/campaign/options.js'
import {publicationTimeZone} from '../../engine/campaign/read-log.js'
import {localTime} from '../../model/moment.js'
import {choices, trayMeanings} from '../../model/tray/choices.js'
import type {TrayItem} from '../../model/tray/tray-item.js'
import {UsageError} from '../../model/usage-error.js'
import {answerText} from '../answers/answer.js'
import {inboxAnswer, inboxDecidedAnswer} from '../answers/post.js'
import {canAsk, readKey} from '../ask/asker.js'
import {alignColumns} from '../columns.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {printable} from '../mask.js'
import type {Session} from '../session.js'
import {styleFor} from '../style.js'
import {trayWords} from '../tray-words.js'
import {words} from '../words.js'
import {printText} from '../print-text.js'

interface InboxFlags {
  readonly book?: string
  readonly json?: boolean
  readonly decided?: boolean
  readonly why?: string
}

/** `cess inbox [decide <id> <choice>]`. */
export async function inboxCommand(
  session: Session,
  action: string | undefined,
  id: string | undefined,
  choice: string | undefined,
  flags: InboxFlags,
): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const options = {directory, language, environment: terminal.env, book: flags.book}
  if (action === 'decide' && id !== undefined && choice !== undefined) {
    await decideOn(options, {id, choice, why: flags.why}, session)
    return exitCodes.fine
  }
  if (action !== undefined) throw wrongAction(action)
  if (flags.decided) return tellDecisions(options, flags, session)
  const items = await listInbox(options)
  const seen = {...session, timeZone: await publicationTimeZone(options.directory)}
  if (flags.json) terminal.stdout.write(answerText(inboxAnswer, items))
  else if (items.length > 0 && canAsk(terminal)) await askAll(options, items, seen)
  else tell(items, seen)
  return exitCodes.fine
}

async function decideOn(
  options: PostOptions,
  asked: {readonly id: string; readonly choice: string; readonly why?: string | undefined},
  {language, terminal}: Session,
): Promise<void> {
  const {choice, masked} = await decide({...options, ...asked})
  printText(`${trayWords[language].decided(choices[choice].text[language], masked)}\n`, terminal)
}

/** A session, and the time zone of the house. */
type Seen = Session & {readonly timeZone: string}

function tell(items: readonly TrayItem[], session: Seen): void {
  const say = trayWords[session.language]
  const text = items.length === 0 ? [say.empty] : [...items.flatMap(item => [...linesOf(item, session), ''])]
  const end = items.length === 0 ? [] : [say.undecided(items.length), say.how]
  printText(`${[...text, ...end].join('\n')}\n`, session.terminal)
}

/** An item with its evidence, and the choices that it has. */
function linesOf(item: TrayItem, {language, terminal, timeZone}: Seen): readonly string[] {
  const {id, kind, at, masked, note, version, evidence} = item
  const style = styleFor(terminal.stdout, terminal.env)
  const who = masked === '' ? trayWords[language].nobody : masked
  const what = [note, version, evidence.reason].filter(part => part !== undefined && part !== '').join(' ')
  const said = [evidence.from, evidence.subject, ...(evidence.words ?? '').split('\n')]
  return [
    `${style.bold(id.slice(0, shownDigits))}  ${trayMeanings[kind][language]}`,
    `  ${localTime(timeZone, at)}  ${printable(who)}  ${printable(what)}`.trimEnd(),
    ...said.flatMap(line => (line === undefined || line.trim() === '' ? [] : [`  | ${printable(line)}`])),
    `  ${item.choices.map(choice => `${choices[choice].key}${words[language].colon}${choice} (${choices[choice].text[language]})`).join(', ')}`,
  ]
}

/** Digits of an id that are shown. */
const shownDigits = 8

/** Ask for decisions on items, one key each. */
async function askAll(options: PostOptions, items: readonly TrayItem[], session: Seen): Promise<void> {
  const {terminal, language} = session
  const say = trayWords[language]
  for (const item of items) {
    const key = await readKey(terminal, `${linesOf(item, session).join('\n')}\n  ${say.keys} > `)
    terminal.stdout.write(`${printable(key)}\n`)
    if (key === 'q' || key === '') return
    const choice = item.choices.find(candidate => choices[candidate].key === key)
    if (choice) await decideOn(options, {id: item.id, choice}, session)
  }
}

async function tellDecisions(
  options: PostOptions,
  {json}: InboxFlags,
  {language, terminal}: Session,
): Promise<ExitCode> {
  const decisions = await listDecisions(options)
  const timeZone = await publicationTimeZone(options.directory)
  const {decisionHead, none} = trayWords[language]
  const rows = decisions.map(({id, kind, choice, who, at, why = ''}) =>
    [id.slice(0, shownDigits), kind, choice, who, localTime(timeZone, at), why].map(printable),
  )
  const text = decisions.length === 0 ? none : alignColumns([decisionHead, ...rows]).join('\n')
  if (json) terminal.stdout.write(answerText(inboxDecidedAnswer, decisions))
  else printText(`${text}\n`, terminal)
  return exitCodes.fine
}

const wrongAction = (action: string) =>
  new UsageError({
    en: `Unexpected \`inbox ${action}\`, expected \`inbox decide <id> <choice>\` or nothing`,
    fr: `\`inbox ${action}\` ne convient pas ; attendu : \`inbox decide <id> <choix>\` ou rien`,
  })
