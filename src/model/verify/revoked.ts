import type {Instant} from '../moment.js'
import type {Standing} from './standing.js'

/** A certificate that its house trusts no more. */
export interface RevokedCertificate {
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** From when on, in RFC 3339. */
  readonly since: Instant
}

/** Who took a certificate back, and from when on it counts as taken back, in RFC 3339. */
export interface Revocation {
  readonly revoked: Instant
  readonly revokedBy: NonNullable<Standing['revokedBy']>
}

/** A house's revocation of a certificate, by its SHA-256: the first day of several; undefined if there is none. */
export function houseRevocation(fingerprint: string, revoked: readonly RevokedCertificate[]): Revocation | undefined {
  const [since] = revoked.flatMap(one => (one.fingerprint === fingerprint ? [one.since] : [])).toSorted()
  return since === undefined ? undefined : {revoked: since, revokedBy: 'house'}
}
