import type {ManifestState} from '../c2pa/verify-manifest.js'
import type {LogLeaf} from '../log/leaf.js'
import type {Claim} from './claims.js'
import type {FileKind} from './file-kind.js'
import type {RevokedCertificate} from './revoked.js'
import type {Standing} from './standing.js'

/** A seal in a file: whether its signature is of these bytes, and whose it is. */
export interface FoundSeal {
  /** `broken`: the bytes are not those that were sealed, or its manifest is of others or was changed; `unreadable`: it cannot be read. */
  readonly state: 'valid' | 'broken' | 'unreadable'
  /** Common name of the certificate; empty where it cannot be read. */
  readonly subject: string
  /** Common name of its issuer. */
  readonly issuer: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether each certificate in it is vouched for by the next one; absent where they were not followed. */
  readonly isChained?: boolean
  readonly standing: Standing
  /** Verdict on the manifest of C2PA in it, if any. */
  readonly manifest?: ManifestState | undefined
}

/** The facts of a file, found without knowing whose it is. */
export interface FileFacts {
  readonly kind: FileKind
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** SHA-256 of the words of a page, as `pageWords` finds them. */
  readonly words?: string | undefined
  readonly claim?: Claim | undefined
  /** Reference that its text gives, where nothing else in it says which document it is: of what was printed, or saved anew. */
  readonly mention?: string | undefined
  readonly seal?: FoundSeal | undefined
}

/** A note as the site has it today (`log/notes.json`). */
export interface NoteToday {
  readonly reference: string
  readonly lang: string
  readonly standing: 'published' | 'withdrawn'
  /** Path of its page in the site. */
  readonly page: string
  /** SHA-256 of its page, and of the words of that, where it was looked at. */
  readonly bytes?: string | undefined
  readonly words?: string | undefined
  /** Pages that the site has of its versions, where they were looked at. */
  readonly past?: readonly PastFile[] | undefined
  /** Path of its PDF in the site, and the first 32 hexadecimal digits of its SHA-256. */
  readonly pdf?: {readonly path: string; readonly hash: string} | undefined
}

/** A page of a version of a note in a site: its text, or what it changed. */
export interface PastFile {
  readonly part: 'version' | 'changes'
  readonly version: string
  /** The first 32 hexadecimal digits of its SHA-256, or all of them. */
  readonly bytes: string
}

/** Log, site, record and seals of a publisher, by which files are judged. */
export interface KnownPublisher {
  /**
   * How far its log is believed. `vouched`: it is sound, and signed by a key from a place that the reader trusts; `itself`: sound, by a key
   * that it names itself; `unsound`: not believed; `none`: not at hand.
   */
  readonly log: 'vouched' | 'itself' | 'unsound' | 'none'
  /** Of its log, once that was verified, in their order. */
  readonly leaves: readonly LogLeaf[]
  /** The publisher's own record, in its publication. */
  readonly record?: HouseRecord | undefined
  readonly today: readonly NoteToday[]
  /** SHA-256 of certificates that seal for it, beside those of the log. */
  readonly seals: readonly string[]
  /** Certificates that it trusts no more. */
  readonly revoked: readonly RevokedCertificate[]
}

/** All that a house published, restricted notes too. */
export interface HouseRecord {
  readonly versions: readonly RecordedVersion[]
  /** References of documents of which something on record is not as it was written. */
  readonly damaged: readonly string[]
}

/** A version on record, as a leaf would tell of it. */
export interface RecordedVersion {
  readonly leaf: LogLeaf
  /**
   * Why no log has it: `restricted`; `pending`: everybody may read it, and it should be there. Absent where it is there, or was published
   * before, or its time has not come.
   */
  readonly unlogged?: 'restricted' | 'pending'
}

/** Whether a certificate is the publisher's: it was given, or log or record name it. */
export const isPublisherSeal = (fingerprint: string, {leaves, record, seals}: KnownPublisher): boolean =>
  seals.includes(fingerprint) ||
  leaves.some(({seal}) => seal === fingerprint) ||
  record?.versions.some(({leaf}) => leaf.seal === fingerprint) === true
