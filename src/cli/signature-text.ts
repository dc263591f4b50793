import type {MailJudgement} from '../model/verify/mail-judgement.js'
import type {Standing} from '../model/verify/standing.js'
import {printable} from './mask.js'
import {signatureWords} from './signature-words.js'
import {dayOf, type DayReader} from './told-day.js'

/** Lines on the signature of a message. */
export function mailLines(
  {state, signer, differing, isHeadSigned}: MailJudgement,
  reader: DayReader,
): readonly string[] {
  const say = signatureWords[reader.language]
  const verdict = say.mails[state](printable(signer?.subject ?? ''), signer?.addresses.map(printable).join(', ') ?? '')
  if (!signer) return [verdict]
  return [
    verdict,
    say.certificate(printable(signer.issuer), signer.fingerprint),
    ...(signer.isGiven ? [say.given] : []),
    ...standingLines(signer.standing, reader, signer.isGiven),
    ...(differing.length > 0 ? [say.differing(differing.map(printable).join(', '))] : []),
    ...(isHeadSigned ? [] : [say.headless]),
  ]
}

/** Lines on the issuer of a certificate and the time of its signature. */
export function standingLines(
  {authority, at, clock, stamper, lapsed, revoked, revokedBy, validity}: Standing,
  reader: DayReader,
  isGiven = false,
): readonly string[] {
  const say = signatureWords[reader.language]
  const day = at === undefined ? '' : dayOf(at, reader)
  const stampLine = ({name, isVouched, lapsed: end}: NonNullable<Standing['stamper']>, on: string) =>
    end === undefined
      ? say.stamped(on, printable(name), isVouched)
      : say.stampLapsed(on, printable(name), dayOf(end, reader))
  return [
    ...(authority === undefined ? (isGiven ? [] : [say.unvouched]) : [say.vouched(printable(authority))]),
    ...(at === undefined || clock === undefined ? [] : [stamper ? stampLine(stamper, day) : say.signed(day)]),
    ...(revoked === undefined || revokedBy === undefined ? [] : [say.revoked[revokedBy](dayOf(revoked, reader))]),
    say.validities[validity],
    // Of one that had expired even then, that is said.
    ...(lapsed === undefined || validity !== 'valid' ? [] : [say.lapsed(dayOf(lapsed, reader))]),
  ]
}
