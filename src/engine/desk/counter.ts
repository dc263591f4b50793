import type {DeskNote} from '../../model/desk.js'
import {isError, type Message} from '../../model/message.js'
import {areAssetsSame, isCheckFresh} from '../freshness.js'
import {checkKeyOf, preflightKeyOf, renderKeyOf} from '../keys.js'
import type {Card, Stand} from './stand.js'

type Counts = NonNullable<DeskNote['counts']>

/** Knows how many messages notes have: because somebody looked, or because the last build did and nothing changed since. */
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
  of(stand: Stand, card: Card): Counts | undefined {
    if (!this.#counts.has(card)) {
      const remembered = rememberedMessages(stand, card)
      if (remembered) this.count(card, remembered)
    }
    return this.#counts.get(card)
  }
}

/** What the last build said of a note, where it would say the same now. */
function rememberedMessages(
  {scene, ground: {common}}: Stand,
  {reading, neighbours, compared}: Card,
): readonly Message[] | undefined {
  const {entry, file} = reading
  if (!entry || !areAssetsSame(scene.root, file, entry)) return undefined
  const checkKey = checkKeyOf(common, neighbours.key)
  if (!isCheckFresh(entry, checkKey, scene.today)) return undefined
  const own = [...entry.messages, ...compared]
  if (own.some(isError)) return own
  const {source, assets, day, preflight} = entry
  const key = renderKeyOf({common, related: neighbours.key, source: source.hash, assets, day, asDraft: false})
  return preflight?.key === preflightKeyOf(checkKey, key) ? [...own, ...preflight.messages] : undefined
}
