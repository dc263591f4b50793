import {X509Certificate, type KeyObject} from 'node:crypto'
import {readCertificate, type CertificateFacts} from '../../model/cms/read-certificate.js'
import {testName} from '../../model/verify/test-name.js'
import {sha256Of} from '../digest.js'

/** Whoever signs, a document or mail: the certificate of a key, and those above it. */
export interface Signer {
  readonly certificate: CertificateFacts
  /** Issuer certificates in DER, in the given order. */
  readonly chain: readonly Uint8Array[]
  /** Common name of its certificate, else the name of the organisation. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it, so that its signatures prove nothing to others. */
  readonly isTest: boolean
}

/**
 * A signer by a certificate and those above it, in DER.
 *
 * @throws {RangeError} If it is no certificate.
 */
export function signerWith(own: Uint8Array, chain: readonly Uint8Array[]): Signer {
  const certificate = readCertificate(own)
  const {subject} = certificate
  return {certificate, chain, subject, fingerprint: sha256Of(certificate.der), isTest: subject.startsWith(testName)}
}

/**
 * The signer whose key this is, among certificates in DER and in any order; undefined if its own is missing.
 *
 * @throws {Error} If one is no certificate.
 */
export function signerOf(privateKey: KeyObject, certificates: readonly Uint8Array[]): Signer | undefined {
  const own = certificates.find(one => new X509Certificate(one).checkPrivateKey(privateKey))
  return (
    own &&
    signerWith(
      own,
      certificates.filter(one => one !== own),
    )
  )
}

/** The certificate of a signer, and those above it. */
export const certificatesOf = ({certificate, chain}: Signer): readonly [X509Certificate, ...X509Certificate[]] => [
  new X509Certificate(certificate.der),
  ...chain.map(one => new X509Certificate(one)),
]
