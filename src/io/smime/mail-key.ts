import type {KeyObject} from 'node:crypto'
import type {CertificateFacts} from '../../model/cms/read-certificate.js'

/** A key that signs mail (RFC 8551), with its certificate and those above it. */
export interface MailKey {
  readonly privateKey: KeyObject
  readonly certificate: CertificateFacts
  /** Certificates above it, in DER. */
  readonly chain: readonly Uint8Array[]
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it: what it signs proves nothing to others. */
  readonly isTest: boolean
}
