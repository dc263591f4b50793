import type {IoError} from '../../io/error.js'
import type {Seal} from '../../model/life/record.js'
import type {Logged} from './open-logger.js'
import type {Message} from '../../model/message.js'

/**
 * The next step of a note: it is published now; what is published already is recorded; what a killed command had begun
 * is finished; its next version is opened as a draft, and may open again what was closed; its words are approved, or were by the same person; its published
 * text is put back; or all is as it should be.
 */
export type StepKind =
  'publish' | 'adopt' | 'finish' | 'open' | 'reopen' | 'approve' | 'approved' | 'restore' | 'nothing'

/** A note and what becomes of it. Plain data. */
export interface LifeStep {
  readonly path: string
  readonly kind: StepKind
  readonly reference: string
  readonly version: string
  readonly status: string
  /** Fields of the front matter that are written, under canonical keys. */
  readonly changes: readonly {readonly field: string; readonly to: string}[]
  /** Paths of the files that are recorded with its source. */
  readonly files: readonly string[]
  /** Names of the finished editions. */
  readonly editions: readonly string[]
  /** Seal of the PDF of what is published; null where it is not sealed, absent where nothing is published. */
  readonly seal?: Omit<Seal, 'file'> | null
  /** Place of what is published in the public log, or why it has none; absent where nothing is published. */
  readonly log?: Logged
  /** Where replaced files are kept, from the publication. */
  readonly kept?: readonly string[]
}

/** A version that is logged later than it was published. */
export interface LateStep {
  readonly reference: string
  readonly version: string
  readonly log: Logged
}

/** A note that stays published, while the same in another language is withdrawn. */
export interface TranslationLeft {
  readonly path: string
  readonly lang: string
  /** Of what is published. */
  readonly version: string
}

/** Report of a command about the life of notes. `refused`: nothing was done, for the reasons in `messages`. */
export interface LifeReport {
  readonly status: 'refused' | 'planned' | 'done'
  /** Absolute path of the publication. */
  readonly root: string
  readonly steps: readonly LifeStep[]
  /** Versions that were published before, and are logged now. */
  readonly late?: readonly LateStep[]
  /** Of notes that are withdrawn. */
  readonly translationsLeft?: readonly TranslationLeft[]
  readonly messages: readonly Message[]
  /** Refusals of the disk, note by note. */
  readonly failures: readonly IoError[]
}
