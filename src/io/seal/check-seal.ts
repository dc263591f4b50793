import {createHash, verify, X509Certificate} from 'node:crypto'
import {OctetString} from 'asn1js'
import {ContentInfo, IssuerAndSerialNumber, SignedData, type Certificate, type SignerInfo} from 'pkijs'
import type {FoundSeal} from '../../model/verify/judge.js'

const messageDigest = '1.2.840.113549.1.9.4'
const signedData = '1.2.840.113549.1.7.2'
/** SHA-256, SHA-384, SHA-512 (RFC 5754, 2). */
const digests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])
const setTag = 0x31

/** Where a signature stands in a PDF, and which bytes it is of (ISO 32000-2, 12.8.1). */
interface Range {
  readonly signed: readonly Uint8Array[]
  readonly hex: string
  /** Whether it is of all bytes but itself. */
  readonly isWhole: boolean
}

/** The newest seal of a PDF; undefined where it has none. Nothing is too damaged to be looked at. */
export function checkSeal(pdf: Uint8Array): FoundSeal | undefined {
  const range = lastRange(pdf)
  if (!range) return undefined
  try {
    return foundSeal(range)
  } catch {
    // Parsers of ASN.1 throw many kinds of errors at what is none.
    return unreadable
  }
}

const unreadable: FoundSeal = {state: 'unreadable', subject: '', issuer: '', fingerprint: '', isChained: false}

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
    isWhole: start === 0 && next > length && next + rest === pdf.length && hex !== '',
  }
}

function foundSeal({signed, hex, isWhole}: Range): FoundSeal {
  const bytes = Buffer.from(hex, 'hex')
  const info = ContentInfo.fromBER(bytes)
  // What room was left is zeros, and holds nothing that nobody signed.
  const isFilled = bytes.subarray(derLength(bytes)).every(byte => byte === 0)
  if (info.contentType !== signedData) return unreadable
  const data = new SignedData({schema: info.content})
  const [signer] = data.signerInfos
  const certificates = (data.certificates ?? []).flatMap(one =>
    'toSchema' in one && 'serialNumber' in one ? [one] : [],
  )
  const own = signer && certificates.find(one => isOf(signer, one))
  if (!signer || !own) return unreadable
  const x509 = x509Of(own)
  const isValid = isWhole && isFilled && hasDigestOf(signer, signed) && isSignedBy(signer, x509)
  return {
    state: isValid ? 'valid' : 'broken',
    subject: nameIn(x509.subject),
    issuer: nameIn(x509.issuer),
    fingerprint: createHash('sha256').update(x509.raw).digest('hex'),
    isChained: isChained(x509, certificates.map(x509Of)),
  }
}

/** Bytes of the first element of DER (X.690, 8.1.3). */
function derLength(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  const count = first - 0x80
  return 2 + count + bytes.subarray(2, 2 + count).reduce((length, byte) => length * 256 + byte, 0)
}

const x509Of = (certificate: Certificate): X509Certificate =>
  new X509Certificate(new Uint8Array(certificate.toSchema().toBER()))

const isOf = ({sid}: SignerInfo, {issuer, serialNumber}: Certificate): boolean =>
  sid instanceof IssuerAndSerialNumber && sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber)

function hasDigestOf({signedAttrs, digestAlgorithm}: SignerInfo, signed: readonly Uint8Array[]): boolean {
  const attribute = signedAttrs?.attributes.find(({type}) => type === messageDigest)
  const [value] = attribute?.values ?? []
  const name = digests.get(digestAlgorithm.algorithmId)
  if (!(value instanceof OctetString) || name === undefined) return false
  const hash = createHash(name)
  for (const part of signed) hash.update(part)
  return hash.digest().equals(new Uint8Array(value.valueBlock.valueHexView))
}

/** The signature is of the attributes as a SET (RFC 5652, 5.4). */
function isSignedBy({signedAttrs, digestAlgorithm, signature}: SignerInfo, {publicKey}: X509Certificate): boolean {
  const name = digests.get(digestAlgorithm.algorithmId)
  if (!signedAttrs || name === undefined) return false
  const message = new Uint8Array(signedAttrs.toSchema().toBER())
  message[0] = setTag
  return verify(name, message, publicKey, new Uint8Array(signature.valueBlock.valueHexView))
}

function isChained(own: X509Certificate, all: readonly X509Certificate[]): boolean {
  let last = own
  for (let left = all.length; left > 0 && !last.checkIssued(last); left--) {
    const above = all.find(one => one !== last && last.checkIssued(one) && last.verify(one.publicKey))
    if (!above) return false
    last = above
  }
  return last.checkIssued(last)
}

/** commonName, else organizationName, else all of it. */
const nameIn = (name: string): string => /^CN=(.+)$/m.exec(name)?.[1] ?? /^O=(.+)$/m.exec(name)?.[1] ?? name
