import {reinstatePerson} from '../../engine/campaign/decide.js'
import {importRecipients} from '../../engine/campaign/import-recipients.js'
import {
  listRecipients,
  type ListedGroup,
  type ListedPerson,
  type RecipientsReport,
} from '../../engine/campaign/list-recipients.js'
import {speak} from '../../model/message.js'
import {UsageError} from '../../model/usage-error.js'
import type {ToolLanguage} from '../../model/text.js'
import {answerText} from '../answers/answer.js'
import {recipientsAnswer} from '../answers/post.js'
import {masked} from '../answers/message.js'
import {alignColumns, alignRow, widthsOf} from '../columns.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {printable} from '../mask.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {styleFor} from '../style.js'
import {tellMessages} from '../tell-messages.js'
import {trayWords} from '../tray-words.js'
import {printText} from '../print-text.js'

interface RecipientsFlags {
  readonly book?: string
  readonly show?: boolean
  readonly json?: boolean
  readonly group?: string
  readonly source?: string
  readonly personLang?: string
  readonly why?: string
}

/** `cess recipients [import <file> | reinstate <address>]`. */
export async function recipientsCommand(
  session: Session,
  action: string | undefined,
  file: string | undefined,
  flags: RecipientsFlags,
): Promise<ExitCode> {
  if (action === undefined) return list(flags, session)
  if (action === 'reinstate' && file !== undefined) return reinstate(file, flags, session)
  if (action !== 'import' || file === undefined) throw wrongAction(action)
  const {directory, language, terminal} = session
  const {group, source, personLang: languages} = flags
  const report = await importRecipients({
    directory,
    language,
    environment: terminal.env,
    book: flags.book,
    from: file,
    defaults: {
      ...(group !== undefined && {group}),
      ...(source !== undefined && {source}),
      ...(languages !== undefined && {languages}),
    },
  })
  printText(`${postWords[language].imported(report.added, report.known)}\n`, terminal)
  return tellMessages(report.messages, report.root, session)
}

async function reinstate(address: string, {why}: RecipientsFlags, session: Session): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const isDone = await reinstatePerson({directory, language, environment: terminal.env, address, why})
  const {reinstated, notSuppressed} = trayWords[language]
  printText(`${isDone ? reinstated : notSuppressed}\n`, terminal)
  return exitCodes.fine
}

async function list({book, show = false, json = false}: RecipientsFlags, session: Session): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const report = await listRecipients({directory, language, environment: terminal.env, book, isShown: show})
  const {root, messages, groups, ...answer} = report
  if (json) {
    const whole = groups.map(({people, ...group}) => ({...group, people: [...people()]}))
    const spoken = messages.map(message => masked(speak(message, {language, strict: false})))
    terminal.stdout.write(answerText(recipientsAnswer, {...answer, groups: whole, messages: spoken}))
  } else tell(groups, report, session)
  return tellMessages(messages, root, session)
}

/** Print groups and members in parts, since there may be a million. */
function tell(groups: readonly ListedGroup[], {persons, suppressed}: RecipientsReport, session: Session): void {
  const {language, terminal} = session
  const say = postWords[language]
  const style = styleFor(terminal.stdout, terminal.env)
  const heads = alignColumns(
    groups.map(({id, name, ceiling, order, persons: members, languages}) => [
      id,
      printable(name),
      `${say.ceiling} ${ceiling}`,
      say.persons(members),
      Object.entries(languages)
        .map(([lang, count]) => `${lang === '–' ? say.own : lang} ${count}`)
        .join(', '),
      order.length > 0 ? say.order(order) : '',
    ]),
  )
  for (const [index, group] of groups.entries()) {
    printText(`${style.bold(heads[index] ?? '')}\n`, terminal)
    tellPeople(group, session)
  }
  printText(`${say.persons(persons)}${suppressed > 0 ? `, ${say.suppressed(suppressed)}` : ''}\n`, terminal)
}

const linesAtOnce = 1000

function tellPeople({people}: ListedGroup, {language, terminal}: Session): void {
  const rows = function* () {
    for (const person of people()) yield rowOf(person, language)
  }
  const widths = widthsOf(rows())
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) printText(`${lines.join('\n')}\n`, terminal)
    lines = []
  }
  for (const row of rows()) {
    lines.push(alignRow(row, widths))
    if (lines.length === linesAtOnce) flush()
  }
  flush()
}

const rowOf = (
  {address, name = '', languages = [], isRole, isSuppressed}: ListedPerson,
  language: ToolLanguage,
): readonly string[] => [
  `  ${printable(address)}`,
  printable(name),
  languages.join(', '),
  [...(isRole ? [postWords[language].role] : []), ...(isSuppressed ? [postWords[language].suppressed(1)] : [])].join(
    ', ',
  ),
]

const wrongAction = (action: string) =>
  new UsageError({
    en: `Unexpected \`recipients ${action}\`, expected \`recipients import <file>\`, \`recipients reinstate <address>\` or nothing`,
    fr: `\`recipients ${action}\` ne convient pas ; attendu : \`recipients import <fichier>\`, \`recipients reinstate <adresse>\` ou rien`,
  })
