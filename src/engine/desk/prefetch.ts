import type {EditionWanted} from './session-view.js'

/** An edition that is asked for. */
interface Asked {
  readonly slug: string
  readonly wanted: EditionWanted
}

/** Begins again what was asked for last: after a save it will be asked for again. */
export class Prefetch<Made> {
  #asked: Asked | undefined
  #pending: (Asked & {readonly made: Promise<Made>}) | undefined

  /** Remember what is asked for. */
  note(slug: string, wanted: EditionWanted): void {
    this.#asked = {slug, wanted}
  }

  /** The same work, while it goes on, or the same failure: it is of the note as it stands when it ends. */
  pending(slug: string, wanted: EditionWanted): Promise<Made> | undefined {
    const {edition, form, language} = this.#pending?.wanted ?? {}
    const isSame = edition === wanted.edition && form === wanted.form && language === wanted.language
    return isSame && this.#pending?.slug === slug ? this.#pending.made : undefined
  }

  /** Begin it, if its note is among these, while browsers are still hearing of the change. */
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
