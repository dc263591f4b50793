import type {ChoiceId, TrayKind} from './choices.js'

/** Something in the office's mailbox that a person must look at, as it is kept: the words are encrypted. */
export interface KeptReturn {
  /** 32 hexadecimal digits; the same for the same message, however often and from wherever it is read. */
  readonly id: string
  readonly kind: TrayKind
  /** Whom it is about, where that is known. */
  readonly person?: string | undefined
  /** Mark of the message that it is about. */
  readonly mark?: string | undefined
  /** Sealed `Evidence`; absent once the person is forgotten. */
  readonly evidence?: string | undefined
  /** ISO 8601, UTC. */
  readonly foundAt: string
}

/** Words by which a person decides; no address but masked ones. */
export interface Evidence {
  readonly from?: string
  readonly subject?: string
  readonly words?: string
  /** Status of a failure (RFC 3463), reply of a server, or reason and day of a suppression. */
  readonly reason?: string | undefined
}

/** One line of the tray. */
export interface TrayItem {
  readonly id: string
  readonly kind: TrayKind
  readonly at: string
  /** Masked address; empty where nobody is known. */
  readonly masked: string
  readonly note?: string | undefined
  readonly version?: string | undefined
  readonly evidence: Evidence
  readonly choices: readonly ChoiceId[]
}

/** A decision, who took it and when. */
export interface Decision {
  /** The item's. */
  readonly id: string
  readonly kind: TrayKind
  readonly choice: ChoiceId
  readonly who: string
  readonly at: string
  /** Sealed; why, where a reason was given. */
  readonly why?: string | undefined
}
