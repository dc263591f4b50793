import type {DeskEvent} from '../../model/desk.js'

type Listener = (event: DeskEvent) => void

/** Tells whoever listens what happened. */
export class Events {
  readonly #listeners = new Set<Listener>()

  /** Listen until the function that comes back is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
