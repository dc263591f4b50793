import {createHash, type X509Certificate} from 'node:crypto'
import {Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, TSTInfo} from 'pkijs'
import type {Integer} from 'asn1js'
import {x509In} from './certificates-in.js'
import {x509Of} from './seal-key.js'

/** Hash names of Node by object identifier: SHA-256, SHA-384, SHA-512 (RFC 5754, 2). */
const cmsDigests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

const timeStamping = '1.3.6.1.5.5.7.3.8'

/** A verified time-stamp: over the expected bytes, by a certificate that was valid and meant for time-stamping. */
export interface TimeStamp {
  readonly at: Date
  readonly nonce: Integer | undefined
  readonly certificate: Certificate
  /** Certificates in the token, as far as Node can read them. */
  readonly certificates: readonly X509Certificate[]
}

/** Reasons why a token is invalid. */
export type StampFault = 'strange' | 'otherBytes' | 'expired' | 'otherUse' | 'forged'

/** Verify a token in DER over a signature (RFC 3161, 2.4.2). Trust in its certificate is checked separately. */
export async function readTimeStamp(token: Uint8Array, signature: Uint8Array): Promise<TimeStamp | StampFault> {
  try {
    const signed = new SignedData({schema: ContentInfo.fromBER(Uint8Array.from(token)).content})
    const {eContent} = signed.encapContentInfo
    if (!eContent) return 'strange'
    const {genTime, messageImprint, nonce} = TSTInfo.fromBER(eContent.getValue())
    const {hashAlgorithm, hashedMessage} = messageImprint
    const digest = cmsDigests.get(hashAlgorithm.algorithmId)
    if (digest === undefined) return 'strange'
    const wanted = createHash(digest).update(signature).digest()
    if (!wanted.equals(new Uint8Array(hashedMessage.valueBlock.valueHexView))) return 'otherBytes'
    const certificate = signerOf(signed)
    if (!certificate) return 'strange'
    // Of a moment that there is not, neither is true.
    if (!(genTime >= certificate.notBefore.value && genTime <= certificate.notAfter.value)) return 'expired'
    const purposes: readonly string[] | undefined = x509Of(certificate).keyUsage
    if (!purposes?.includes(timeStamping)) return 'otherUse'
    if (!(await signed.verify({signer: 0, data: Uint8Array.from(signature).buffer}))) return 'forged'
    return {at: genTime, nonce, certificate, certificates: readableIn(signed)}
  } catch {
    // Parsers of ASN.1 throw many kinds of errors at what is none.
    return 'forged'
  }
}

/** Certificates in a signature. */
export const certificatesOf = ({certificates = []}: SignedData): readonly Certificate[] =>
  certificates.filter((one): one is Certificate => one instanceof Certificate)

const readableIn = (signed: SignedData): readonly X509Certificate[] =>
  certificatesOf(signed).flatMap(one => x509In(new Uint8Array(one.toSchema().toBER())) ?? [])

function signerOf(signed: SignedData): Certificate | undefined {
  const id: unknown = signed.signerInfos[0]?.sid
  if (!(id instanceof IssuerAndSerialNumber)) return undefined
  return certificatesOf(signed).find(one => one.serialNumber.isEqual(id.serialNumber) && one.issuer.isEqual(id.issuer))
}
