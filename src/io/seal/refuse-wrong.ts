import {X509Certificate} from 'node:crypto'
import {certificateExtensions, isForSigning} from '../../model/cms/read-certificate.js'
import {toldDay} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import type {SealKey} from './seal-key.js'
import type {RevokedSince} from './read-revocations.js'

const oids = {authorityKey: '2.5.29.35', anyPurpose: '2.5.29.37.0'}
/** Bits in the first octet of key usage (RFC 5280, 4.2.1.3). */
const bits = {digitalSignature: 0b1000_0000, keyCertSign: 0b0000_0100}
/** Extended key usages for documents (RFC 9336; RFC 5280, 4.2.1.12) and C2PA claims (C2PA 2.2, 14.5). */
const documents = ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']
const claims: ReadonlySet<string> = new Set([...documents, '1.3.6.1.4.1.62558.2.1'])
/** Extended key usages for seals: those for documents, of Microsoft and Adobe, and any. */
const purposes: ReadonlySet<string> = new Set([
  ...documents,
  ...['1.3.6.1.4.1.311.10.3.12', '1.2.840.113583.1.1.5', oids.anyPurpose],
])

/**
 * Refuse a key that may not seal documents at a time (ms since 1970).
 *
 * @param timeZone Of the days in messages.
 * @throws {UsageError} If its certificate is not valid then, was revoked before, or is for something else; if nobody can know.
 */
export function refuseWrong(
  key: SealKey,
  nowMs: number,
  revokedSince: RevokedSince | undefined,
  timeZone?: string,
): void {
  const day = (timeMs: number) => toldDay(timeMs, timeZone)
  const {notBefore, notAfter, purposes: wanted} = key.certificate
  if (nowMs < notBefore) throw notYet(day(notBefore))
  if (nowMs > notAfter) throw expired(day(notAfter))
  if (!isForSigning(key.certificate) || (wanted && !wanted.some(one => purposes.has(one)))) throw wrongUse
  const since = revokedSince?.(key, nowMs)?.getTime()
  if (since !== undefined && since <= nowMs) throw revoked(day(since))
}

/** Whether a certificate may sign C2PA claims (C2PA 2.2, 14.5.1): issued by an authority, for documents. */
export function maySignClaims({certificate, uses}: SealKey): boolean {
  const {der, usage = 0, purposes: wanted = []} = certificate
  const {issuer, subject} = new X509Certificate(der)
  return (
    uses.includes('cose') &&
    (usage & bits.digitalSignature) !== 0 &&
    (usage & bits.keyCertSign) === 0 &&
    wanted.some(one => claims.has(one)) &&
    !wanted.includes(oids.anyPurpose) &&
    issuer !== subject &&
    certificateExtensions(der).has(oids.authorityKey)
  )
}

const notYet = (from: string) =>
  new UsageError({
    en: `The certificate of the seal is valid from ${from} only; nothing was published`,
    fr: `Le certificat du sceau n'est valable qu'à partir du ${from} ; rien n'a été publié`,
  })
const expired = (to: string) =>
  new UsageError({
    en: `The certificate of the seal expired on ${to}; nothing was published`,
    fr: `Le certificat du sceau a expiré le ${to} ; rien n'a été publié`,
  })
const revoked = (since: string) =>
  new UsageError({
    en: `The certificate of the seal was revoked with effect from ${since}: order another; nothing was published`,
    fr: `Le certificat du sceau a été révoqué avec effet au ${since} : commandez-en un autre ; rien n'a été publié`,
  })
const wrongUse = new UsageError({
  en: 'The certificate of the seal is not for signing documents: its key usage must have digitalSignature or nonRepudiation, and what it is for, documents or mail; nothing was published',
  fr: "Le certificat du sceau n'est pas fait pour signer des documents : son usage doit comprendre digitalSignature ou nonRepudiation, et sa destination, les documents ou le courriel ; rien n'a été publié",
})
