import type {KeyObject} from 'node:crypto'
import type {Certificate} from 'pkijs'

/** A key that seals what a house publishes, and who vouches for it. */
export interface SealKey {
  readonly privateKey: KeyObject
  readonly certificate: Certificate
  /** Certificates above it, in the order of the file. */
  readonly chain: readonly Certificate[]
  /** Common name of its owner. */
  readonly subject: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether `cess seal init` made it: what it seals proves nothing to others. */
  readonly isTest: boolean
}

/** Words that the name of every certificate for trying begins with. */
export const testName = 'TEST (sans valeur, proves nothing)'
