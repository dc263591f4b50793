/** Options of a command about the life of notes. */
export interface LifeOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  /** Paths, slugs or beginnings of slugs. */
  readonly notes: readonly string[]
  /** Whether only to say what would be done. */
  readonly isDry?: boolean | undefined
}

/** Options of a publication. */
export interface PublishOptions extends LifeOptions {
  /** Who publishes; the committer, where git knows one and nobody is named. */
  readonly by?: string | undefined
  /** Record what is published already, and change no note. */
  readonly isAdoption?: boolean | undefined
}
