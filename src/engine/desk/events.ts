import type {DeskEvent, DeskNote} from '../../model/desk.js'

type Listener = (event: DeskEvent) => void

/** Sends events to listeners. */
export class Events {
  readonly #listeners = new Set<Listener>()
  /** Slugs of all notes that listeners were ever told of. */
  readonly #named = new Set<string>()

  /** Add a listener; returns a function that removes it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  tell(event: DeskEvent): void {
    if (event.kind === 'change') this.name(event.notes)
    for (const listener of this.#listeners) listener(event)
  }

  /** Note that listeners are told of these notes in another way. */
  name(notes: readonly DeskNote[]): void {
    for (const {slug} of notes) this.#named.add(slug)
  }

  /** Whether listeners were told of such a note: those that were not told yet that it is gone may ask for it. */
  hasNamed(slug: string): boolean {
    return this.#named.has(slug)
  }
}
