import {judgeFailure, type Failure} from './judge-failure.js'
import {mailSystems} from './mail-systems.js'
import {addressesIn, fieldOf, type ReturnedMail} from './returned-mail.js'

/** Account of a report in prose. */
export interface ProseAccount {
  readonly kind: 'failed' | 'delayed'
  readonly failure: Failure
}

/** More than any report says before it encloses the message. */
const mostLetters = 6000
/** Long before the first address of a report: introductions. */
const system =
  /^(?:mailer-daemon|postmaster|mdaemon|mail-?delivery\S*|microsoftexchange\w*|bounces?|double-bounce|no-?reply-?\w*)@/i
const subjects =
  /undeliver|delivery (?:status|failure|fail|incomplete|delayed|problem)|mail delivery|returned mail|failure notice|non[ -]remis|non[ -]distribu|échec|unzustellbar|nicht zugestellt|zustellung|non recapitat|mancat[ao] (?:recapito|consegna)|no se (?:ha )?(?:podido )?entreg|niet (?:bezorg|afgelever)|не доставлен|rejected|returned to sender|could not (?:be )?(?:send|deliver)/i

/** Whether a mail system wrote a message: nobody can answer it (RFC 5321, 4.5.5), or its sender is known as one. */
export const isFromSystem = (mail: ReturnedMail): boolean =>
  fieldOf(mail, 'return-path').trim() === '<>' ||
  (mail.from !== '' && system.test(mail.from)) ||
  fieldOf(mail, 'x-failed-recipients') !== ''

/** Whether its subject speaks of a delivery. */
export const speaksOfDelivery = ({subject}: ReturnedMail): boolean => subjects.test(subject)

/** Read a report in prose, by the table of systems; undefined where none of them wrote it. */
export function readProse(mail: ReturnedMail): ProseAccount | undefined {
  if (!isFromSystem(mail)) return undefined
  const text = mail.text.replaceAll('\r\n', '\n')
  const found = mailSystems.find(({failed, delayed}) => failed.test(text) || delayed?.test(text) === true)
  if (!found) return undefined
  const end = found.enclosed?.exec(text)?.index ?? -1
  const told = text.slice(0, end === -1 ? mostLetters : Math.min(end, mostLetters))
  const kind = found.delayed?.test(told) === true ? 'delayed' : 'failed'
  return {kind, failure: failureIn(told, fieldOf(mail, 'x-failed-recipients'))}
}

function failureIn(told: string, failed: string): Failure {
  // Exim names the alias that led to a dead address: the alias is not dead.
  const own = told.replaceAll(/\((?:ultimately )?generated from [^)]*\)/gi, ' ')
  // A headline says less than what stands below it, which may be lost.
  const below = told.replaceAll(/^\*\* .* \*\*$/gm, '')
  const named = failed === '' ? addressesIn(own) : addressesIn(failed)
  return {...judgeFailure('', below), addresses: named}
}
