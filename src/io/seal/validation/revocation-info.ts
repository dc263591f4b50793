import {createHash, type X509Certificate} from 'node:crypto'
import {partsOf, readDer} from '../../../model/cms/der.js'
import {readOcspAnswer, type CertificateId, type OcspAnswer, type OcspStatus} from '../../../model/cms/ocsp.js'
import {certificateExtensions} from '../../../model/cms/read-certificate.js'
import {readRevocationList, type RevocationList} from '../../../model/cms/read-revocations.js'
import {addressesOf, revocationSources} from '../../../model/cms/revocation-sources.js'
import {sameBytes} from '../../../model/bytes.js'
import {weakMemoize} from '../../../model/weak-memoize.js'
import {x509In} from '../certificates-in.js'
import {factsOf, isListFor, isSaidBy, revokedIn} from '../revocation-list.js'

/** Revocation information that an authority signed: a list (CRL), or an answer on a certificate (OCSP); in DER. */
export interface RevocationInfo {
  readonly kind: 'list' | 'answer'
  readonly der: Uint8Array
}

/** Status of a certificate by revocation information; moments are in ms since 1970. */
export interface RevocationStatus {
  /** From and until when it is in force. */
  readonly from: number
  readonly to: number
  /** When the certificate was taken back; absent where it was not. */
  readonly revoked?: Date | undefined
}

/**
 * Reason to ignore revocation information: it cannot be read; is on other certificates; is not signed by the authority; the authority does not know
 * the certificate.
 */
export type InfoFault = 'strange' | 'other' | 'forged' | 'unknown'

/** A certificate and the one above it. */
export interface Link {
  readonly certificate: X509Certificate
  readonly issuer: X509Certificate
}

/** Status of a certificate by revocation information whose signature is right. */
export function statusIn({kind, der}: RevocationInfo, link: Link): RevocationStatus | InfoFault {
  const found = kind === 'list' ? listIn(der) : answerIn(der)
  if (found === 'strange') return found
  try {
    return 'statuses' in found ? answerStatus(found, link) : listStatus(found, link)
  } catch {
    // No DER within, or something else.
    return 'strange'
  }
}

/** Read once, and not for each certificate of each chain: a file may bring lists that are long, and damaged at their end. */
const readOnce = <Value extends object>(read: (der: Uint8Array) => Value) =>
  weakMemoize<Uint8Array, Value | 'strange'>(der => {
    try {
      return read(der)
    } catch {
      // No DER, or something else.
      return 'strange'
    }
  })
const [listIn, answerIn] = [readOnce(readRevocationList), readOnce(readOcspAnswer)]

/**
 * Whether a status counts for a moment: in force then, or newer, and from before the certificate expired, after which lists need not have it
 * any more (RFC 5280, 3.3).
 */
export const covers = ({from, to}: RevocationStatus, {validTo}: X509Certificate, at: Date): boolean =>
  at.getTime() <= to && from <= Date.parse(validTo)

function listStatus(list: RevocationList, {certificate, issuer}: Link): RevocationStatus | InfoFault {
  if (list.nextUpdate === undefined) return 'strange'
  if (!isListFor(list, certificate) || !isOn(list, certificate)) return 'other'
  if (!isSaidBy(list, issuer)) return 'forged'
  return {from: list.thisUpdate, to: list.nextUpdate, revoked: revokedIn(list, certificate)}
}

const [deltaIndicator, issuingPoint] = ['2.5.29.27', '2.5.29.28']
/** Parts of an issuing distribution point (RFC 5280, 5.2.5), by their tags. */
const parts = {name: 0xa0, userAlone: 0x81, authoritiesAlone: 0x82} as const

/** Whether a list would name a certificate: it has all reasons, of this sort of certificates, from the place that the certificate names. */
function isOn({extensions}: RevocationList, certificate: X509Certificate): boolean {
  if (extensions.has(deltaIndicator)) return false
  const point = extensions.get(issuingPoint)
  if (!point) return true
  const own = new Set(revocationSources(certificate.raw).lists)
  return partsOf(readDer(point)).every(part => {
    if (part.tag === parts.userAlone) return !certificate.ca
    if (part.tag === parts.authoritiesAlone) return certificate.ca
    return part.tag === parts.name && addressesOf(part).some(address => own.has(address))
  })
}

/** SHA-1, which every responder knows; nothing rests on it but which certificate is meant (RFC 5019, 2.1.1). */
const sha1 = '1.3.14.3.2.26'
/** Hashes by which responders name certificates, by Node's names. */
const hashes: ReadonlyMap<string, string> = new Map([
  [sha1, 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
])

/** How OCSP names a certificate; undefined where the hash or the certificate cannot be read. */
export function certificateId({certificate, issuer}: Link, hash = sha1): CertificateId | undefined {
  const [own, above, name] = [factsOf(certificate), factsOf(issuer), hashes.get(hash)]
  const key = above && partsOf(readDer(above.publicKey))[1]
  if (!own || !key || name === undefined) return undefined
  const hashed = (bytes: Uint8Array) => Uint8Array.from(createHash(name).update(bytes).digest())
  return {hash, issuerName: hashed(own.issuer), issuerKey: hashed(key.content.subarray(1)), serial: own.serial}
}

const dayMs = 86_400_000

/** Order of states, the worst first: taken back, the earliest before others; not known; good. */
const rankOf = ({state}: OcspStatus): number =>
  typeof state === 'number' ? state : state === 'unknown' ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE

function answerStatus(answer: OcspAnswer, link: Link): RevocationStatus | InfoFault {
  const ids = [...hashes.keys()].flatMap(hash => certificateId(link, hash) ?? [])
  const isOnIt = ({id}: OcspStatus) =>
    ids.some(
      own =>
        own.hash === id.hash &&
        (['issuerName', 'issuerKey', 'serial'] as const).every(key => sameBytes(own[key], id[key])),
    )
  // By one hash or another, it may be named more than once; the newest word that it is good stands for those.
  const [found] = answer.statuses
    .filter(isOnIt)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.thisUpdate - a.thisUpdate)
  if (!found) return 'other'
  if (![link.issuer, ...delegates(answer, link.issuer)].some(one => isSaidBy(answer, one))) return 'forged'
  const {state, thisUpdate, nextUpdate = thisUpdate + dayMs} = found
  if (state === 'unknown') return 'unknown'
  return {from: thisUpdate, to: nextUpdate, ...(state !== 'good' && {revoked: new Date(state)})}
}

const [ocspSigning, noCheck] = ['1.3.6.1.5.5.7.3.9', '1.3.6.1.5.5.7.48.1.5']

/** Those in an answer whom its authority lets answer for it, and whom nobody need ask about (RFC 6960, 4.2.2.2). */
const delegates = ({certificates, producedAt}: OcspAnswer, issuer: X509Certificate): readonly X509Certificate[] =>
  certificates
    .flatMap(der => x509In(der) ?? [])
    .filter(one => {
      const purposes: readonly string[] | undefined = one.keyUsage
      return (
        purposes?.includes(ocspSigning) === true &&
        certificateExtensions(one.raw).has(noCheck) &&
        one.checkIssued(issuer) &&
        one.verify(issuer.publicKey) &&
        Date.parse(one.validFrom) <= producedAt &&
        producedAt <= Date.parse(one.validTo)
      )
    })
