import type {NoteState} from './note-state.js'
import type {EditionWanted} from './session-view.js'

/** Begins again what was asked for last: after a save it will be asked for again. */
export class Prefetch {
  #asked: {readonly slug: string; readonly wanted: EditionWanted} | undefined

  /** Remember what is asked for. */
  note(slug: string, wanted: EditionWanted): void {
    this.#asked = {slug, wanted}
  }

  /**
   * Begin it, if its note is among these, while browsers are still hearing of the change. Whoever asks for it then gets the same
   * work, or the same failure.
   */
  begin(
    changed: readonly Pick<NoteState, 'slug'>[],
    make: (slug: string, wanted: EditionWanted) => Promise<unknown>,
  ): void {
    const asked = this.#asked
    if (asked && changed.some(({slug}) => slug === asked.slug)) make(asked.slug, asked.wanted).catch(() => {})
  }
}
