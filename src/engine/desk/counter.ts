import type {DeskNote} from '../../model/desk.js'
import {isError, type Message} from '../../model/message.js'
import type {Card} from './stand.js'

type Counts = NonNullable<DeskNote['counts']>

/** Knows how many messages notes have: because somebody looked. */
export class Counter {
  readonly #counts = new WeakMap<Card, Counts>()

  /** Remember what somebody saw. */
  count(card: Card, messages: readonly Message[]): void {
    const errors = messages.filter(isError).length
    this.#counts.set(card, {errors, warnings: messages.length - errors})
  }

  /** Whether a note is known to have errors. */
  knowsErrors(card: Card): boolean {
    return (this.#counts.get(card)?.errors ?? 0) > 0
  }

  /** Undefined until the note is looked at. */
  of(card: Card): Counts | undefined {
    return this.#counts.get(card)
  }
}
