import {appendLog} from '../../engine/life/append-log.js'
import {verifyLogAt, type LogReport} from '../../engine/log/verify-log-at.js'
import {answerText} from '../answers/answer.js'
import {logVerifyAnswer} from '../answers/log.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {tellLife} from '../life-text.js'
import {lockTeller, readersLockTeller} from '../lock-teller.js'
import {logWords} from '../log-words.js'
import {words} from '../words.js'
import {printable} from '../mask.js'
import type {Session} from '../session.js'
import {printText} from '../print-text.js'

/** Options of the steps about the public log. */
export interface LogStepFlags {
  readonly keys?: string
  readonly since?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `cess log append`. */
export async function appendLogCommand({dryRun: isDry}: LogStepFlags, session: Session): Promise<ExitCode> {
  const {directory, terminal} = session
  return tellLife(await appendLog({directory, isDry, onWait: lockTeller(session), environment: terminal.env}), session)
}

/** `cess log verify [where]`. */
export async function verifyLogCommand(
  where: string | undefined,
  {keys, since, json = false}: LogStepFlags,
  session: Session,
): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const report = await verifyLogAt({directory, where, keys, since, onWait: readersLockTeller({json}, session)})
  if (json) terminal.stdout.write(answerText(logVerifyAnswer, plain(report)))
  else printText(wordsOf(report, language), terminal)
  return report.flaws.length > 0 ? exitCodes.notes : exitCodes.fine
}

const plain = ({checkpoint, leaves, flaws, witnessed, keysFrom, since}: LogReport) => ({
  ...(checkpoint && {origin: checkpoint.origin, size: checkpoint.size}),
  flaws,
  witnessed,
  keysFrom,
  since,
  entries: leaves,
})

function wordsOf({checkpoint, flaws, keysFrom, since, witnessed}: LogReport, language: Session['language']): string {
  const say = logWords[language]
  const name = checkpoint
    ? [`${printable(checkpoint.origin)}${words[language].colon}${say.entries(checkpoint.size)}`]
    : []
  if (flaws.length > 0) return [...name, ...flaws.map(flaw => say.flaws[flaw]), ''].join('\n')
  return [
    ...name,
    say.signed[keysFrom],
    since === undefined ? say.firstSeen : say.goesOn(since),
    ...(witnessed.length > 0 ? [say.witnessed(witnessed.map(printable).join(', '))] : []),
    ...(checkpoint?.origin.endsWith('/TEST') ? [say.test] : []),
    '',
  ].join('\n')
}
