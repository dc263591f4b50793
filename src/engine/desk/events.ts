import type {DeskEvent} from '../../model/desk.js'

type Listener = (event: DeskEvent) => void

/** Sends events to listeners. */
export class Events {
  readonly #listeners = new Set<Listener>()

  /** Add a listener; returns a function that removes it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
