import type {IoError} from '../../io/error.js'
import type {ValidationGap} from '../../io/seal/validation/ask-authority.js'
import type {Seal} from '../../model/life/record.js'
import type {Recalled} from '../campaign/recall.js'
import type {Logged} from './open-logger.js'
import type {Message} from '../../model/message.js'

/**
 * Outcome for a note: published; recorded as already published; an interrupted command completed; next version opened as a draft, possibly
 * reopening a closed note; approved, or already approved by the same person; published text restored; or nothing to do.
 */
export type StepKind =
  'publish' | 'adopt' | 'finish' | 'open' | 'reopen' | 'approve' | 'approved' | 'restore' | 'nothing'

/** A note and its outcome. Plain data. */
export interface LifeStep {
  readonly path: string
  readonly kind: StepKind
  readonly reference: string
  readonly version: string
  readonly status: string
  /** Fields of the front matter that are set, by canonical name. */
  readonly changes: readonly {readonly field: string; readonly to: string}[]
  /** Paths of files recorded with the source. */
  readonly files: readonly string[]
  /** File names of editions. */
  readonly editions: readonly string[]
  /** Seal of the published PDF; null if unsealed, absent if nothing is published. */
  readonly seal?: Omit<Seal, 'file'> | null
  /** Reasons why its seal is B-T instead of B-LT. */
  readonly gaps?: readonly ValidationGap[]
  /** Place in the public log, or the reason for none; absent if nothing is published. */
  readonly log?: Logged
  /** Backups of replaced files, from the publication. */
  readonly kept?: readonly string[]
}

/** A version that is logged later than published. */
export interface LateStep {
  readonly reference: string
  readonly version: string
  readonly log: Logged
}

/** A note that stays published while its translation is withdrawn. */
export interface TranslationLeft {
  readonly path: string
  readonly lang: string
  /** Published version. */
  readonly version: string
}

/** Report of a life command. `refused`: nothing was done, see `messages`. */
export interface LifeReport {
  readonly status: 'refused' | 'planned' | 'done'
  /** Absolute path of the publication. */
  readonly root: string
  readonly steps: readonly LifeStep[]
  /** Earlier versions that were logged now. */
  readonly late?: readonly LateStep[]
  /** Translations of withdrawn notes. */
  readonly translationsLeft?: readonly TranslationLeft[]
  /** Outcome for mails that waited to be sent; absent where no ledger is known here, or none had to be recalled. */
  readonly recalled?: Recalled | undefined
  readonly messages: readonly Message[]
  /** Disk errors, per note. */
  readonly failures: readonly IoError[]
}
