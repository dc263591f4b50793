import {doctor} from '../../engine/doctor/doctor.js'
import {answerText} from '../answers/answer.js'
import {doctorAnswer} from '../answers/doctor.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {readersLockTeller} from '../lock-teller.js'
import {mask, printable} from '../mask.js'
import type {Session} from '../session.js'
import {styleFor} from '../style.js'
import {printText} from '../print-text.js'

interface DoctorFlags {
  readonly book?: readonly string[]
  readonly smtp?: boolean
  readonly ledger?: boolean
  readonly mailbox?: string
  readonly json?: boolean
}

const marks = {ok: '✓', warning: '!', error: '✗'} as const

/** `cess doctor`. Its code is 1 where anything is an error. */
export async function doctorCommand(
  session: Session,
  {book: books, smtp = false, ledger = false, mailbox, json = false}: DoctorFlags,
): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const asked = {server: smtp, ledger, mailbox}
  const onWait = readersLockTeller({json}, session)
  const findings = await doctor({directory, books, environment: terminal.env, asked, onWait})
  const style = styleFor(terminal.stdout, terminal.env)
  const paint = {ok: style.green, warning: style.yellow, error: style.red}
  const colon = language === 'fr' ? ' :' : ':'
  const spoken = findings.map(finding => ({
    status: finding.status,
    subject: finding.subject[language],
    found: printable(mask(finding.found[language])),
    ...(finding.status !== 'ok' && {remedy: finding.remedy[language]}),
  }))
  const lines = spoken.flatMap(({status, subject, found, remedy}) => [
    `${paint[status](marks[status])} ${subject}${colon} ${found}`,
    ...(remedy === undefined ? [] : [`  → ${remedy}`]),
  ])
  if (json) terminal.stdout.write(answerText(doctorAnswer, spoken))
  else printText(`${lines.join('\n')}\n`, terminal)
  return findings.some(({status}) => status === 'error') ? exitCodes.notes : exitCodes.fine
}
