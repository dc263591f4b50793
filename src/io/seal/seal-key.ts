import type {Certificate} from 'pkijs'
import type {KeyKind} from './key-kind.js'

/** Messages that signatures are made for: CMS has ECDSA in DER and RSA as PKCS#1 v1.5, COSE two numbers side by side and RSA as PSS. */
export type SignatureUse = 'cms' | 'cose'

/** Keys that a house may have: that of its seal, and one of its own for manifests of C2PA. */
export type KeyRole = 'SEAL' | 'C2PA'

/** A key that seals publications, in a file or at a signing service, with its certificate and those above it. */
export interface SealKey {
  readonly kind: KeyKind
  readonly certificate: Certificate
  /** Certificates above it, in the order in which they were given. */
  readonly chain: readonly Certificate[]
  /** Common name of its owner. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it: what it seals proves nothing to others. */
  readonly isTest: boolean
  /** Messages that it makes signatures for. */
  readonly uses: readonly SignatureUse[]
  /**
   * The signature of bytes.
   *
   * @throws {IoError} If who keeps the key does not sign.
   */
  readonly sign: (bytes: Uint8Array, use: SignatureUse) => Promise<Uint8Array>
}
