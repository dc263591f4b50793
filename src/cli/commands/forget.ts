import {forgetExpired, forgetPerson} from '../../engine/campaign/forget.js'
import {UsageError} from '../../model/usage-error.js'
import {answerText} from '../answers/answer.js'
import {forgetAnswer, forgetExpiredAnswer} from '../answers/post.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {printText} from '../print-text.js'

interface ForgetFlags {
  readonly book?: string
  readonly json?: boolean
  readonly expired?: boolean
}

/** `cess forget <address>`, and `cess forget --expired`. Says how much there was, never of whom. */
export async function forgetCommand(
  {directory, language, terminal}: Session,
  address: string | undefined,
  {book, json, expired = false}: ForgetFlags,
): Promise<ExitCode> {
  if ((address === undefined) !== expired) throw eitherOr()
  const options = {directory, language, environment: terminal.env, book}
  const say = postWords[language]
  if (address === undefined) {
    const report = await forgetExpired(options)
    const text = `${say.expired(report.expired, report.months)}\n`
    if (json) terminal.stdout.write(answerText(forgetExpiredAnswer, report))
    else printText(text, terminal)
    return exitCodes.fine
  }
  const report = await forgetPerson({...options, address})
  const text = `${say.forgotten(report.rows, report.deliveries)}\n`
  if (json) terminal.stdout.write(answerText(forgetAnswer, report))
  else printText(text, terminal)
  return exitCodes.fine
}

const eitherOr = () =>
  new UsageError({
    en: '`cess forget` needs one mail address, or `--expired`',
    fr: '`cess forget` demande une adresse électronique, ou `--expired`',
  })
