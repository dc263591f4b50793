import type {MailForm} from '../mailing.js'
import type {DeliveryState} from './states.js'

/** Identity of a message: nobody gets the same version of the same note twice. */
export interface DeliveryKey {
  /** Reference of the original note: translations are the same campaign. */
  readonly note: string
  readonly version: string
  /** Keyed hash of the address; the ledger never holds the address. */
  readonly person: string
}

/** A message as it is planned. */
export interface PlannedDelivery extends DeliveryKey {
  /** Language in which the person gets it. */
  readonly lang: string
  readonly groups: readonly string[]
  /** How much of the note it carries; unknown of what was planned before ledgers said so. */
  readonly form?: MailForm | undefined
  /** `a•••@e•••.org`, for `cess log`. */
  readonly masked: string
  /** Name and address for workers on other machines, encrypted; absent where the sender reads the address book. */
  readonly sealed?: string | undefined
  /** Digest of the body that workers send, which the ledger keeps until nobody waits for it. */
  readonly content?: string | undefined
}

/** A message as the ledger has it. Times are ISO 8601, UTC. */
export interface Delivery extends PlannedDelivery {
  readonly state: DeliveryState
  /** With angle brackets; the same however often it is tried. */
  readonly messageId: string
  readonly plannedAt: string
  /** The message's `Date`: when it was first claimed. It stays however often it is tried. */
  readonly datedAt?: string | undefined
  readonly changedAt: string
  /** Since when it may have arrived, though no server said so. It stays, whatever comes of a later try. */
  readonly doubtedAt?: string | undefined
  /** How often a server was tried. */
  readonly attempts: number
  /** Last reply of a server (`550 5.1.1`), or what was lost; never its text, which may hold an address. */
  readonly reply?: string | undefined
}

/** A choice of deliveries. */
export interface DeliveryFilter {
  /** References. */
  readonly notes?: readonly string[]
  readonly version?: string
}

/** Why a person gets no mail any more. */
export const suppressionReasons = ['opt-out', 'complaint', 'bounce', 'forgotten', 'by-hand'] as const
export type SuppressionReason = (typeof suppressionReasons)[number]

/** One person who is never mailed again. */
export interface Suppression {
  readonly person: string
  readonly reason: SuppressionReason
  readonly since: string
}
