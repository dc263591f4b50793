import {forgetPerson} from '../../engine/campaign/forget-person.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {BookFlags} from '../post-program.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'

/** `cess forget <address>`. Says how much there was, never of whom. */
export async function forgetCommand(address: string, {book, json}: BookFlags, session: Session): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const report = await forgetPerson({directory, language, environment: terminal.env, book, address})
  const text = postWords[language].forgotten(report.rows, report.deliveries)
  terminal.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${text}\n`)
  return exitCodes.fine
}
