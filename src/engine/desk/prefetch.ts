import type {EditionWanted} from './session-view.js'

/** A requested edition. */
interface Asked {
  readonly slug: string
  readonly wanted: EditionWanted
}

/** Renders the last requested edition again after a save, before it is requested. */
export class Prefetch<Made> {
  #asked: Asked | undefined
  #pending: (Asked & {readonly made: Promise<Made>}) | undefined

  /** Remember the last request. */
  note(slug: string, wanted: EditionWanted): void {
    this.#asked = {slug, wanted}
  }

  /** The same work if it is running or has failed. */
  pending(slug: string, wanted: EditionWanted): Promise<Made> | undefined {
    const {edition, form, language} = this.#pending?.wanted ?? {}
    const isSame = edition === wanted.edition && form === wanted.form && language === wanted.language
    return isSame && this.#pending?.slug === slug ? this.#pending.made : undefined
  }

  /** Start it if its note is among these, while browsers are told of the change. */
  begin(slugs: readonly string[], make: (slug: string, wanted: EditionWanted) => Promise<Made>): void {
    const asked = this.#asked
    if (!asked || !slugs.includes(asked.slug)) return
    const pending = {...asked, made: make(asked.slug, asked.wanted)}
    this.#pending = pending
    const end = () => {
      if (this.#pending === pending) this.#pending = undefined
    }
    pending.made.then(end, end)
  }
}
