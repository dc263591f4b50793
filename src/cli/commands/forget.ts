import {forgetExpired} from '../../engine/campaign/forget-expired.js'
import {forgetPerson} from '../../engine/campaign/forget-person.js'
import {UsageError} from '../../model/usage-error.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {ForgetFlags} from '../post-program.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'

/** `cess forget <address>`, and `cess forget --expired`. Says how much there was, never of whom. */
export async function forgetCommand(
  address: string | undefined,
  {book, json, expired = false}: ForgetFlags,
  session: Session,
): Promise<ExitCode> {
  const {directory, language, terminal} = session
  if ((address === undefined) !== expired) throw eitherOr()
  const options = {directory, language, environment: terminal.env, book}
  const tell = (report: object, text: string) =>
    terminal.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${text}\n`)
  const say = postWords[language]
  if (address === undefined) {
    const report = await forgetExpired(options)
    tell(report, say.expired(report.expired, report.months))
    return exitCodes.fine
  }
  const report = await forgetPerson({...options, address})
  tell(report, say.forgotten(report.rows, report.deliveries))
  return exitCodes.fine
}

const eitherOr = () =>
  new UsageError({
    en: '`cess forget` needs one mail address, or `--expired`',
    fr: '`cess forget` demande une adresse de courriel, ou `--expired`',
  })
