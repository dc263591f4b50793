import type {KeyObject} from 'node:crypto'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

/** A mail signing key (RFC 8551) with certificate and chain. */
export interface MailKey {
  readonly privateKey: KeyObject
  readonly certificate: CertificateFacts
  /** Issuer certificates in DER. */
  readonly chain: readonly Uint8Array[]
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it, so that its signatures prove nothing to others. */
  readonly isTest: boolean
}
