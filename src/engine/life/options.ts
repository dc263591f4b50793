import type {OnLockWait} from '../../io/lock.js'
import type {Sealing} from './open-sealer.js'

/** Options of life commands. */
export interface LifeOptions {
  /** The publication, or a folder below it. */
  readonly directory: string
  /** Paths, slugs or their prefixes. */
  readonly notes: readonly string[]
  /** Whether it is a dry run. */
  readonly isDry?: boolean | undefined
  /** Called once where another command is at work on the same publication. */
  readonly onWait?: OnLockWait | undefined
}

/** Options of commands that publish; the environment names the keys. */
export interface PublishingOptions extends LifeOptions, Sealing {}

/** Options of commands that open a next version. */
export interface AdvanceOptions extends PublishingOptions {
  readonly by?: string | undefined
  /** Summary of the revision: the changes, or the reason of withdrawal. */
  readonly summary?: string | undefined
  /** Nature of a correction, by default `correction`. */
  readonly nature?: 'update' | 'correction' | undefined
}

export interface ApproveOptions extends LifeOptions {
  /** Approver. */
  readonly as: string
}

export interface PublishOptions extends PublishingOptions {
  /** Publisher, by default the committer in git. */
  readonly by?: string | undefined
  /** Whether to record existing publications without changing notes. */
  readonly isAdoption?: boolean | undefined
}
