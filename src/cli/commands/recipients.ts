import {reinstatePerson} from '../../engine/campaign/decide.js'
import {importRecipients} from '../../engine/campaign/import-recipients.js'
import {listRecipients, type ListedGroup} from '../../engine/campaign/list-recipients.js'
import {UsageError} from '../../model/usage-error.js'
import {alignColumns} from '../columns.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {printable} from '../mask.js'
import type {RecipientsFlags} from '../post-program.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {styleFor} from '../style.js'
import {tellMessages} from '../tell-messages.js'
import {trayWords} from '../tray-words.js'

/** `cess recipients [import <file> | reinstate <address>]`. */
export async function recipientsCommand(
  [action, file]: readonly string[],
  flags: RecipientsFlags,
  session: Session,
): Promise<ExitCode> {
  if (action === undefined) return list(flags, session)
  if (action === 'reinstate' && file !== undefined) return reinstate(file, flags, session)
  if (action !== 'import' || file === undefined) throw wrongAction(action)
  const {directory, language, terminal} = session
  const {group, source, personLang: languages} = flags
  const report = await importRecipients({
    ...{directory, language, environment: terminal.env, book: flags.book, from: file},
    defaults: {
      ...(group !== undefined && {group}),
      ...(source !== undefined && {source}),
      ...(languages !== undefined && {languages}),
    },
  })
  terminal.stdout.write(`${postWords[language].imported(report.added, report.known)}\n`)
  return tellMessages(report.messages, report.root, session)
}

async function reinstate(address: string, {why}: RecipientsFlags, session: Session): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const isDone = await reinstatePerson({directory, language, environment: terminal.env, address, why})
  const {reinstated, notSuppressed} = trayWords[language]
  terminal.stdout.write(`${isDone ? reinstated : notSuppressed}\n`)
  return exitCodes.fine
}

async function list({book, show = false, json = false}: RecipientsFlags, session: Session): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const report = await listRecipients({directory, language, environment: terminal.env, book, isShown: show})
  const {root, messages, ...answer} = report
  if (json) terminal.stdout.write(`${JSON.stringify({...answer, messages}, null, 2)}\n`)
  else terminal.stdout.write(text(report.groups, {persons: report.persons, suppressed: report.suppressed}, session))
  return tellMessages(messages, root, session)
}

function text(
  groups: readonly ListedGroup[],
  {persons, suppressed}: {readonly persons: number; readonly suppressed: number},
  session: Session,
): string {
  const {language, terminal} = session
  const say = postWords[language]
  const style = styleFor(terminal.stdout, terminal.env)
  const heads = alignColumns(
    groups.map(({id, name, ceiling, order, people, languages}) => [
      id,
      printable(name),
      `${say.plan.ceiling} ${ceiling}`,
      say.persons(people.length),
      Object.entries(languages)
        .map(([lang, count]) => `${lang === '–' ? say.own : lang} ${count}`)
        .join(', '),
      order.length > 0 ? say.order(order) : '',
    ]),
  )
  const blocks = heads.flatMap((head, index) => [style.bold(head), ...peopleOf(groups[index], session)])
  const total = `${say.persons(persons)}${suppressed > 0 ? `, ${say.suppressed(suppressed)}` : ''}`
  return `${[...blocks, total].join('\n')}\n`
}

const peopleOf = (group: ListedGroup | undefined, {language}: Session): readonly string[] =>
  alignColumns(
    (group?.people ?? []).map(({address, name, languages = [], isRole, isSuppressed}) => [
      `  ${printable(address)}`,
      printable(name ?? ''),
      languages.join(', '),
      [
        ...(isRole ? [postWords[language].role] : []),
        ...(isSuppressed ? [postWords[language].suppressed(1)] : []),
      ].join(', '),
    ]),
  )

const wrongAction = (action: string) =>
  new UsageError({
    en: `Unexpected \`recipients ${action}\`, expected \`recipients import <file>\`, \`recipients reinstate <address>\` or nothing`,
    fr: `\`recipients ${action}\` ne convient pas ; attendu : \`recipients import <fichier>\`, \`recipients reinstate <adresse>\` ou rien`,
  })
