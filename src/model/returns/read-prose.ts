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
/** Addresses of mail systems, whatever their reports say (RFC 2142, 3; RFC 5321, 4.5.1). */
const system =
  /^(?:mailer-daemon|postmaster|mdaemon|mail-?delivery\S*|mail\.administrator|microsoftexchange\w*|bounces?|double-bounce|no-?reply-?\w*)@/i
/** Of these, whoever may send for others, too. */
const perhapsOthers = /^(?:bounces?|no-?reply-?\w*)@/i
const subjects =
  /undeliver|delivery (?:status|failure|fail|incomplete|delayed|problem)|mail delivery|returned mail|failure notice|non[ -](?:remis|distribu|livr)|échec|unzustellbar|nicht zugestellt|zustellung|non recapita|mancat[ao] (?:recapito|consegna)|no se (?:ha )?(?:podido|puede) entreg|correo devuelto|onbestelbaar|niet (?:bezorg|afgelever)|não (?:é possível entregar|entreg)|niedostarcz|nedoruč|kézbesíthetetlen|nelivra|не може да се достави|не достав|недостав|не вдалося достав|жеткізілмеді|δεν είναι δυνατή η παράδοση|kan ikke leveres|går inte att leverera|ei voi toimittaa|ei saa kohale|nepristat|nav piegād|ni mogoče dostaviti|nije moguće isporuč|не доставлен|rejected|returned to sender|could not (?:be )?(?:send|deliver)/i
/** Subjects of warnings, in the languages that ship. */
const late =
  /delayed|retard[ée]|verzöger|retrasad|ritard|vertraag|atrasad|opóźni|zpožd|oneskor|késlelt|késik|întârzi|забавен|забавя|καθυστ|forsinke|försena|viiväst|hilin|vėluoj|uždels|aizkav|zakasn|kasni|задерж|затрим|кешік/i

/** Whether a mail system wrote a message: nobody can answer it (RFC 5321, 4.5.5), or its sender is known as one. */
export const isFromSystem = (mail: ReturnedMail): boolean =>
  fieldOf(mail, 'return-path').trim() === '<>' ||
  (mail.from !== '' && system.test(mail.from)) ||
  fieldOf(mail, 'x-failed-recipients') !== ''

/** Whether its subject speaks of a delivery. */
export const speaksOfDelivery = ({subject}: ReturnedMail): boolean => subjects.test(subject)

/** Whether a mail system's own address wrote it: no person is away there. */
const isSystemsOwn = ({from}: ReturnedMail): boolean => system.test(from) && !perhapsOthers.test(from)

/** Whether a message tells of a delivery: by its subject, or since nothing else comes from there. */
export const isOfDelivery = (mail: ReturnedMail): boolean =>
  isFromSystem(mail) && (speaksOfDelivery(mail) || isSystemsOwn(mail))

/** Read a report in prose, by the table of systems, else by the codes and words of servers in it; undefined where there are none. */
export function readProse(mail: ReturnedMail): ProseAccount | undefined {
  if (!isFromSystem(mail)) return undefined
  const text = mail.text.replaceAll('\r\n', '\n')
  const found = mailSystems.find(({failed, delayed}) => failed.test(text) || delayed?.test(text) === true)
  if (!found) return isOfDelivery(mail) ? readCodes(mail, text.slice(0, mostLetters)) : undefined
  const end = found.enclosed?.exec(text)?.index ?? -1
  const told = text.slice(0, end === -1 ? mostLetters : Math.min(end, mostLetters))
  const kind = found.delayed?.test(told) === true ? 'delayed' : 'failed'
  return {kind, failure: failureIn(told, fieldOf(mail, 'x-failed-recipients'))}
}

/** Replies that refuse for good (RFC 5321, 4.2.3; RFC 4954, 6; RFC 7504): no other number of three digits. */
const refusal = /(?<![\d.,])(?:50[0-4]|521|53\d|541|55\d|571)[ -]/

/** A report in whatever language: a code of class 5 (RFC 5321, 4.2.1; RFC 3463, 2) says that it failed, as do words of servers. */
function readCodes(mail: ReturnedMail, told: string): ProseAccount | undefined {
  const failure = failureIn(told, fieldOf(mail, 'x-failed-recipients'))
  if (failure.status.startsWith('5') || refusal.test(told)) return {kind: 'failed', failure}
  if (late.test(mail.subject)) return {kind: 'delayed', failure}
  return failure.verdict === 'unclear' ? undefined : {kind: 'failed', failure}
}

function failureIn(told: string, failed: string): Failure {
  // Exim names the alias that led to a dead address: the alias is not dead.
  const own = told.replaceAll(/\((?:ultimately )?generated from [^)]*\)/gi, ' ')
  // A headline says less than what stands below it, which may be lost.
  const below = told.replaceAll(/^\*\* .* \*\*$/gm, '')
  const named = failed === '' ? addressesIn(own) : addressesIn(failed)
  return {...judgeFailure('', below), addresses: named}
}
