import type {NoteToday} from './publisher.js'
import type {RevokedCertificate} from './revoked.js'

/** Everything that the page for verifying knows of the publisher whose site it is in, as its module brings it along. */
export interface KnownSite {
  /** IANA time zone of its days. */
  readonly timeZone: string
  /** Of the log, as it was signed. */
  readonly checkpoint: string
  /** Public keys of the log, as lines of text. */
  readonly keys: readonly string[]
  /** Entries of the log, as they are hashed. */
  readonly entries: readonly string[]
  /** SHA-256 of certificates of the publisher, 64 hexadecimal digits each, beside those of the log. */
  readonly certificates: readonly string[]
  /** Those that it trusts no more. */
  readonly revoked: readonly RevokedCertificate[]
  readonly today: readonly NoteToday[]
}
