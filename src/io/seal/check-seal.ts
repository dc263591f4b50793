import {createHash, verify, type X509Certificate} from 'node:crypto'
import {OctetString} from 'asn1js'
import {ContentInfo, IssuerAndSerialNumber, SignedData, type Certificate, type SignerInfo} from 'pkijs'
import type {FoundSeal} from '../../model/verify/judge.js'
import {noStanding} from '../../model/verify/standing.js'
import {checkManifest} from './c2pa/check-manifest.js'
import {x509Of} from './certificate-facts.js'
import {nameIn, printOf, type Authorities} from './certificates-in.js'
import {chainOf, leadsUp, standingOf, type Moment} from './chain-of.js'
import {cmsDigests} from './cms-digests.js'
import {certificatesOf, readTimeStamp} from './time-stamp.js'

const messageDigest = '1.2.840.113549.1.9.4'
const signedData = '1.2.840.113549.1.7.2'
const timeStampToken = '1.2.840.113549.1.9.16.2.14'
const setTag = 0x31

/** Where a signature stands in a PDF, and which bytes it is of (ISO 32000-2, 12.8.1). */
interface Range {
  readonly signed: readonly Uint8Array[]
  readonly hex: string
  /** Where it stands, in bytes. */
  readonly place: {readonly start: number; readonly length: number}
  /** When it was made, by the signer's clock; absent where it does not say. */
  readonly at?: Date
  /** Whether it is of all bytes but itself. */
  readonly isWhole: boolean
}

/**
 * The newest seal of a PDF; undefined where it has none. Nothing is too damaged to be looked at.
 *
 * @param authorities Whose word counts for certificates.
 */
export async function checkSeal(pdf: Uint8Array, authorities: Authorities = []): Promise<FoundSeal | undefined> {
  const range = lastRange(pdf)
  if (!range) return undefined
  try {
    const found = await foundSeal(range, authorities)
    const manifest = checkManifest(pdf, range.place)
    return {
      ...found,
      ...(manifest && {manifest}),
      ...(found.state === 'valid' && manifest === 'broken' && {state: 'broken'}),
    }
  } catch {
    // Parsers of ASN.1 throw many kinds of errors at what is none.
    return unreadable
  }
}

const unreadable: FoundSeal = {
  ...{state: 'unreadable', subject: '', issuer: '', fingerprint: '', isChained: false, standing: noStanding},
}

function lastRange(pdf: Uint8Array): Range | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const found = [
    ...text.matchAll(
      /\/ByteRange\s{0,10}\[\s{0,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{1,20}(\d{1,10})\s{0,20}\]/g,
    ),
  ].at(-1)
  if (!found) return undefined
  const [start = 0, length = 0, next = 0, rest = 0] = found.slice(1).map(Number)
  const hex = /^<([0-9A-Fa-f]*)>$/.exec(text.slice(start + length, next))?.[1] ?? ''
  return {
    signed: [pdf.subarray(start, start + length), pdf.subarray(next, next + rest)],
    hex,
    place: {start: start + length, length: next - start - length},
    ...momentIn(text.slice(next, next + mostEntries)),
    isWhole: start === 0 && next > length && next + rest === pdf.length && hex !== '',
  }
}

/** As many characters as the other entries of a signature may take. */
const mostEntries = 2000

/** The moment that a signature says of itself (ISO 32000-2, 7.9.4 and table 255). */
function momentIn(entries: string): Pick<Range, 'at'> {
  const [, digits, zone = 'Z'] =
    /\/M\s{0,10}\(D:(\d{14})(Z|[+-]\d\d'\d\d)?/.exec(entries.split('endobj', 1)[0] ?? '') ?? []
  if (digits === undefined) return {}
  const [year, ...rest] = [digits.slice(0, 4), ...(digits.slice(4).match(/../g) ?? [])]
  const [month, day, hour, minute, second] = rest
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace("'", ':')}`)
  return Number.isNaN(at.getTime()) ? {} : {at}
}

async function foundSeal(range: Range, authorities: Authorities): Promise<FoundSeal> {
  const {signed, hex, isWhole} = range
  const bytes = Buffer.from(hex, 'hex')
  const info = ContentInfo.fromBER(bytes)
  // What room was left is zeros, and holds nothing that nobody signed.
  const isFilled = bytes.subarray(derLength(bytes)).every(byte => byte === 0)
  if (info.contentType !== signedData) return unreadable
  const data = new SignedData({schema: info.content})
  const [signer] = data.signerInfos
  const certificates = certificatesOf(data)
  const own = signer && certificates.find(one => isOf(signer, one))
  if (!signer || !own) return unreadable
  const [x509, others] = [x509Of(own), certificates.map(x509Of)]
  const moment = (await stampedMoment(signer, authorities)) ?? (range.at && {at: range.at, clock: 'signer' as const})
  const isValid = isWhole && isFilled && hasDigestOf(signer, signed) && isSignedBy(signer, x509)
  return {
    state: isValid ? 'valid' : 'broken',
    subject: nameIn(x509.subject),
    issuer: nameIn(x509.issuer),
    fingerprint: printOf(x509),
    isChained: leadsUp(chainOf(x509, others)),
    standing: standingOf(x509, others, {authorities, moment}),
  }
}

/** Bytes of the first element of DER (X.690, 8.1.3). */
function derLength(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  const count = first - 0x80
  return 2 + count + bytes.subarray(2, 2 + count).reduce((length, byte) => length * 256 + byte, 0)
}

/** The moment of a time-stamp; undefined where there is none that proves it. */
async function stampedMoment(
  {unsignedAttrs, signature}: SignerInfo,
  authorities: Authorities,
): Promise<Moment | undefined> {
  const [token] = unsignedAttrs?.attributes.find(({type}) => type === timeStampToken)?.values ?? []
  if (token === undefined) return undefined
  const info = new ContentInfo({schema: token})
  const stamp = await readTimeStamp(info, new Uint8Array(signature.valueBlock.valueHexView))
  if (typeof stamp === 'string') return undefined
  const {at, certificate, certificates} = stamp
  const own = x509Of(certificate)
  const {authority, validity} = standingOf(own, certificates.map(x509Of), {
    authorities,
    moment: {at, clock: 'time-stamp'},
  })
  const isVouched = authority !== undefined && validity === 'valid'
  return {at, clock: 'time-stamp', stamper: {name: nameIn(own.subject), isVouched}}
}

const isOf = ({sid}: SignerInfo, {issuer, serialNumber}: Certificate): boolean =>
  sid instanceof IssuerAndSerialNumber && sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber)

function hasDigestOf({signedAttrs, digestAlgorithm}: SignerInfo, signed: readonly Uint8Array[]): boolean {
  const attribute = signedAttrs?.attributes.find(({type}) => type === messageDigest)
  const [value] = attribute?.values ?? []
  const name = cmsDigests.get(digestAlgorithm.algorithmId)
  if (!(value instanceof OctetString) || name === undefined) return false
  const hash = createHash(name)
  for (const part of signed) hash.update(part)
  return hash.digest().equals(new Uint8Array(value.valueBlock.valueHexView))
}

/** The signature is of the attributes as a SET (RFC 5652, 5.4). */
function isSignedBy({signedAttrs, digestAlgorithm, signature}: SignerInfo, {publicKey}: X509Certificate): boolean {
  const name = cmsDigests.get(digestAlgorithm.algorithmId)
  if (!signedAttrs || name === undefined) return false
  const message = new Uint8Array(signedAttrs.toSchema().toBER())
  message[0] = setTag
  return verify(name, message, publicKey, new Uint8Array(signature.valueBlock.valueHexView))
}
