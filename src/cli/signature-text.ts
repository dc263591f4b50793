import {localeFor} from '../model/locales/index.js'
import type {MailJudgement} from '../model/verify/mail-judgement.js'
import type {Standing} from '../model/verify/standing.js'
import {printable} from './mask.js'
import type {Session} from './session.js'
import {signatureWords} from './signature-words.js'

/** Lines on the signature of a message. */
export function mailLines(
  {state, signer, differing, isHeadSigned}: MailJudgement,
  language: Session['language'],
): readonly string[] {
  const say = signatureWords[language]
  const verdict = say.mails[state](printable(signer?.subject ?? ''), signer?.addresses.map(printable).join(', ') ?? '')
  if (!signer) return [verdict]
  return [
    verdict,
    say.certificate(printable(signer.issuer), signer.fingerprint),
    ...(signer.isGiven ? [say.given] : []),
    ...standingLines(signer.standing, language, signer.isGiven),
    ...(differing.length > 0 ? [say.differing(differing.map(printable).join(', '))] : []),
    ...(isHeadSigned ? [] : [say.headless]),
  ]
}

/** Lines on the issuer of a certificate and the time of its signature. */
export function standingLines(
  {authority, at, clock, stamper, lapsed, revoked, validity}: Standing,
  language: Session['language'],
  isGiven = false,
): readonly string[] {
  const say = signatureWords[language]
  const dayOf = (moment: string) => localeFor(language).phrases.date(moment.slice(0, 10))
  const day = at === undefined ? '' : dayOf(at)
  const stampLine = ({name, isVouched, lapsed: end}: NonNullable<Standing['stamper']>, on: string) =>
    end === undefined ? say.stamped(on, printable(name), isVouched) : say.stampLapsed(on, printable(name), dayOf(end))
  return [
    ...(authority === undefined ? (isGiven ? [] : [say.unvouched]) : [say.vouched(printable(authority))]),
    ...(at === undefined || clock === undefined ? [] : [stamper ? stampLine(stamper, day) : say.signed(day)]),
    ...(revoked === undefined ? [] : [say.revoked(dayOf(revoked))]),
    say.validities[validity],
    // Of one that had expired even then, that is said.
    ...(lapsed === undefined || validity !== 'valid' ? [] : [say.lapsed(dayOf(lapsed))]),
  ]
}
