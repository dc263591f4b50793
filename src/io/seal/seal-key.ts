import type {Certificate} from 'pkijs'
import type {KeyKind} from './key-kind.js'

/** Signature formats: CMS has ECDSA in DER and RSA PKCS#1 v1.5, COSE has raw ECDSA and RSA-PSS. */
export type SignatureUse = 'cms' | 'cose'

/** Roles of keys: seals, and C2PA manifests. */
export type KeyRole = 'SEAL' | 'C2PA'

/** A sealing key in a file or at a signing service, with certificate and chain. */
export interface SealKey {
  readonly kind: KeyKind
  readonly certificate: Certificate
  /** Issuer certificates, in the given order. */
  readonly chain: readonly Certificate[]
  /** Common name of its certificate. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it, so that its seals prove nothing to others. */
  readonly isTest: boolean
  /** Formats that it can sign. */
  readonly uses: readonly SignatureUse[]
  /**
   * Sign bytes.
   *
   * @throws {IoError} If who keeps the key does not sign.
   */
  readonly sign: (bytes: Uint8Array, use: SignatureUse) => Promise<Uint8Array>
}
