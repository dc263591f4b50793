import type {X509Certificate} from 'node:crypto'
import {BasicConstraints, Certificate} from 'pkijs'
import {houseRevocation, type Revocation} from '../../model/verify/revoked.js'
import type {Standing} from '../../model/verify/standing.js'
import type {RevocationList} from '../../model/cms/read-revocations.js'
import {nameIn, printOf, type Authorities, type Trust} from './certificates-in.js'
import {isListBy, isListFor, revokedIn} from './revocation-list.js'

/** Longer chains are nobody's. */
const mostAbove = 8
const basicConstraints = '2.5.29.19'

/**
 * A certificate and those above it, up to one that vouches for itself or was given, else as far as they are known (RFC 5280, 6.1: names,
 * signatures, the right to certify, and how many may stand between).
 */
export function chainOf(
  own: X509Certificate,
  others: readonly X509Certificate[],
  authorities: Authorities = [],
): readonly X509Certificate[] {
  const given = new Set(authorities.map(printOf))
  const chain = [own]
  for (let last = own; !given.has(printOf(last)) && !isSelfSigned(last) && chain.length <= mostAbove;) {
    const below = last
    const above = [...authorities, ...others].find(
      one => one.ca && below.checkIssued(one) && below.verify(one.publicKey) && mostBelow(one) >= chain.length - 1,
    )
    if (!above || chain.includes(above)) break
    chain.push(above)
    last = above
  }
  return chain
}

/** Whether a chain leads up to one that vouches for itself. */
export function leadsUp(chain: readonly X509Certificate[]): boolean {
  const top = chain.at(-1)
  return top !== undefined && isSelfSigned(top)
}

/** Whether a certificate vouches for itself. Node asks for the right to certify, too, which one that only seals does not have. */
const isSelfSigned = (one: X509Certificate): boolean => one.subject === one.issuer && one.verify(one.publicKey)

/** Path length of an authority: how many others may be below it in a chain (`pathLenConstraint`, RFC 5280, 4.2.1.9). */
function mostBelow({raw}: X509Certificate): number {
  const extension = Certificate.fromBER(Uint8Array.from(raw)).extensions?.find(
    ({extnID}) => extnID === basicConstraints,
  )
  const value: unknown = extension?.parsedValue
  const length = value instanceof BasicConstraints ? value.pathLenConstraint : undefined
  if (length === undefined) return Number.POSITIVE_INFINITY
  return typeof length === 'number' ? length : length.valueBlock.valueDec
}

/** When it was signed, and by whose clock. */
export type Moment = Pick<Standing, 'clock' | 'stamper'> & {readonly at: Date}

/** Where a certificate stands by the authorities that were given and the lists of what they took back, at the time when it signed. */
export function standingOf(
  own: X509Certificate,
  others: readonly X509Certificate[],
  {authorities, lists, revoked: untrusted, now, moment}: Trust & {readonly moment: Moment | undefined},
): Standing {
  const chain = chainOf(own, others, authorities)
  const top = chain.at(-1)
  const isGiven = top !== undefined && authorities.some(one => printOf(one) === printOf(top))
  const {at, clock, stamper} = moment ?? {}
  const revocation = revocationOf(chain, {lists, revoked: untrusted})
  const judged = isGiven ? chain : [own]
  const lapsed = moment?.stamper?.isVouched ? undefined : endOf(judged, now)
  return {
    ...(isGiven && {authority: nameIn(top.subject)}),
    ...(at && {at: at.toISOString()}),
    ...(clock && {clock}),
    ...(stamper && {stamper}),
    ...(lapsed && {lapsed: lapsed.toISOString()}),
    ...revocation,
    validity: revocation && !wasBefore(revocation, moment) ? 'revoked' : at ? validityAt(judged, at) : 'untold',
  }
}

/** Whoever took a key can say any time: only a time-stamp that is vouched for shows that a signature was there before. */
const wasBefore = ({revoked}: Revocation, moment: Moment | undefined): boolean =>
  moment?.stamper?.isVouched === true && moment.at < new Date(revoked)

/** The first revocation in a chain, by the house of its first certificate or by lists that were given; only that of a certificate's own issuer counts. */
function revocationOf(
  chain: readonly X509Certificate[],
  {lists, revoked}: Pick<Trust, 'lists' | 'revoked'>,
): Revocation | undefined {
  const byAuthority = chain.flatMap((one, index) =>
    lists.flatMap(list => {
      const since = isListOn(list, one, chain[index + 1]) ? revokedIn(list, one) : undefined
      return since ? [{revoked: since.toISOString(), revokedBy: 'authority' as const}] : []
    }),
  )
  const byHouse = chain.slice(0, 1).flatMap(one => houseRevocation(printOf(one), revoked) ?? [])
  return [...byAuthority, ...byHouse].toSorted((a, b) => Date.parse(a.revoked) - Date.parse(b.revoked))[0]
}

/**
 * Whether a list speaks of a certificate: its issuer signed it, be that the certificate itself. Of an issuer that is not at hand, its name is
 * enough: whoever seals could else leave that one out, and the list was given by who verifies.
 */
function isListOn(list: RevocationList, one: X509Certificate, above: X509Certificate | undefined): boolean {
  const issuer = above ?? (isSelfSigned(one) ? one : undefined)
  return isListFor(list, one) && (issuer === undefined || isListBy(list, issuer))
}

/** The first end of a chain that is over. */
const endOf = (chain: readonly X509Certificate[], now: Date): Date | undefined =>
  chain
    .map(({validTo}) => new Date(validTo))
    .filter(end => end < now)
    .toSorted((a, b) => a.getTime() - b.getTime())[0]

function validityAt(chain: readonly X509Certificate[], at: Date): Standing['validity'] {
  if (chain.some(({validTo}) => new Date(validTo) < at)) return 'expired'
  return chain.some(({validFrom}) => new Date(validFrom) > at) ? 'early' : 'valid'
}
