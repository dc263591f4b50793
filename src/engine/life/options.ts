import type {Sealing} from './open-sealer.js'

/** Options of a command about the life of notes. */
export interface LifeOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  /** Paths, slugs or beginnings of slugs. */
  readonly notes: readonly string[]
  /** Whether only to say what would be done. */
  readonly isDry?: boolean | undefined
}

/** Options of what publishes: keys of seals are named in the environment. */
export interface PublishingOptions extends LifeOptions, Sealing {}

/** Options of a step that opens the next version of a note. */
export interface AdvanceOptions extends PublishingOptions {
  readonly by?: string | undefined
  /** The words of the revision: the changes, or why the note is withdrawn. */
  readonly summary?: string | undefined
  /** Of a correction; `correction` if absent. */
  readonly nature?: 'update' | 'correction' | undefined
}

/** Options of an approval. */
export interface ApproveOptions extends LifeOptions {
  /** Who approves. */
  readonly as: string
}

/** Options of a publication. */
export interface PublishOptions extends PublishingOptions {
  /** Who publishes; the committer, where git knows one and nobody is named. */
  readonly by?: string | undefined
  /** Record what is published already, and change no note. */
  readonly isAdoption?: boolean | undefined
}
