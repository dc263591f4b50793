import type {X509Certificate} from 'node:crypto'
import {houseRevocation, type Revocation} from '../../model/verify/revoked.js'
import {noStanding, type Standing} from '../../model/verify/standing.js'
import type {RevocationList} from '../../model/cms/read-revocations.js'
import {sha256Of} from '../digest.js'
import {nameIn, printOf, type Trust, x509In} from './certificates-in.js'
import {chainOf, isSelfSigned} from './chain-of.js'
import {isListFor, isSaidBy, revokedIn} from './revocation-list.js'
import {statusIn, type RevocationInfo} from './validation/revocation-info.js'
import {linksOf, unrevokedAt} from './validation/unrevoked-at.js'
import type {SignedMail} from '../../model/signed-mail/verify-mail.js'
import type {MailSigner} from '../../model/verify/mail-judgement.js'

/** Time of a signature, and the clock that gave it; a time-stamp that nobody vouches for gives none. */
export type Moment = Pick<Standing, 'clock' | 'stamper'> & {readonly at?: Date | undefined}

/**
 * Standing of a certificate by trusted authorities and revocation lists, at the time of signing.
 *
 * @param infos Revocation information that the file brings along.
 */
export function standingOf(
  own: X509Certificate,
  others: readonly X509Certificate[],
  by: Trust & {readonly moment: Moment | undefined; readonly infos?: readonly RevocationInfo[]},
): Standing {
  const {authorities, now, moment, infos = []} = by
  const chain = chainOf(own, others, authorities)
  const top = chain.at(-1)
  const isGiven = top !== undefined && authorities.some(one => printOf(one) === printOf(top))
  const {at, clock, stamper} = moment ?? {}
  const revocation = revocationOf(chain, infos, by)
  const judged = isGiven ? chain : [own]
  const lapsed = stamper?.isVouched ? undefined : endOf(judged, now)
  // Whoever stole a key could stamp by a clock of their own, of before it was revoked, and bring along the words of then.
  const shown = at && clock === 'time-stamp' && !revocation ? unrevokedAt(chain, infos, at) : undefined
  return {
    ...(isGiven && {authority: nameIn(top.subject)}),
    ...(at && {at: at.toISOString()}),
    ...(clock && {clock}),
    ...(stamper && {stamper}),
    ...(lapsed && {lapsed: lapsed.toISOString()}),
    ...(shown !== undefined && {unrevoked: new Date(shown).toISOString()}),
    ...revocation,
    validity: revocation && !wasBefore(revocation, moment) ? 'revoked' : at ? validityAt(judged, at) : 'untold',
  }
}

/** Whether a trusted time-stamp shows that a signature is older than a revocation; other times can be forged by the thief of a key. */
const wasBefore = ({revoked}: Revocation, moment: Moment | undefined): boolean =>
  moment?.stamper?.isVouched === true && moment.at !== undefined && moment.at < new Date(revoked)

/**
 * First revocation in a chain, by the publisher (its own certificate) or by authorities: in lists, which count only for certificates of their
 * issuer, and in what the file brings along.
 */
function revocationOf(
  chain: readonly X509Certificate[],
  infos: readonly RevocationInfo[],
  {lists, revoked}: Trust,
): Revocation | undefined {
  const listed = chain.flatMap((one, index) =>
    lists.map(list => (isListOn(list, one, chain[index + 1]) ? revokedIn(list, one) : undefined)),
  )
  const brought = (linksOf(chain) ?? [])
    .flatMap(link => infos.map(info => statusIn(info, link)))
    .map(status => (typeof status === 'string' ? undefined : status.revoked))
  const byAuthority = [...listed, ...brought].flatMap(since =>
    since ? [{revoked: since.toISOString(), revokedBy: 'authority' as const}] : [],
  )
  const byHouse = chain.slice(0, 1).flatMap(one => houseRevocation(printOf(one), revoked) ?? [])
  return [...byAuthority, ...byHouse].toSorted((a, b) => Date.parse(a.revoked) - Date.parse(b.revoked))[0]
}

/**
 * Whether a list is by the issuer of a certificate, which may be the certificate itself. If the issuer's certificate is missing, its name
 * suffices: the sealer could leave it out, while the verifier provided the list.
 */
function isListOn(list: RevocationList, one: X509Certificate, above: X509Certificate | undefined): boolean {
  const issuer = above ?? (isSelfSigned(one) ? one : undefined)
  return isListFor(list, one) && (issuer === undefined || isSaidBy(list, issuer))
}

/** First expiry date in the past, of any certificate in a chain. */
const endOf = (chain: readonly X509Certificate[], now: Date): Date | undefined =>
  chain
    .map(({validTo}) => new Date(validTo))
    .filter(end => end < now)
    .toSorted((a, b) => a.getTime() - b.getTime())[0]

function validityAt(chain: readonly X509Certificate[], at: Date): Standing['validity'] {
  if (chain.some(({validTo}) => new Date(validTo) < at)) return 'expired'
  return chain.some(({validFrom}) => new Date(validFrom) > at) ? 'early' : 'valid'
}

/** Trust for judging signers. */
interface Given extends Trust {
  /** SHA-256 of certificates that the verifier provided, 64 hexadecimal digits each. */
  readonly seals: readonly string[]
}

/** Signer of a message, with the standing of the certificate at the claimed time of signing. */
export function mailSigner(
  {certificate: {der, subject, addresses, issuerName}, chain, signedAt}: SignedMail,
  {seals, ...trust}: Given,
): MailSigner {
  const own = x509In(der)
  const moment = signedAt === undefined ? undefined : ({at: new Date(signedAt), clock: 'signer'} as const)
  const others = chain.flatMap(one => x509In(one) ?? [])
  const fingerprint = sha256Of(der)
  return {
    subject,
    addresses,
    fingerprint,
    isGiven: seals.includes(fingerprint),
    issuer: own ? nameIn(own.issuer) : issuerName,
    // Nobody vouches for what Node takes for no certificate.
    standing: own ? standingOf(own, others, {...trust, moment}) : noStanding,
  }
}
