import {localIso} from '../../model/moment.js'
import {own} from '../../model/own.js'
import type {Clock} from '../../io/clock.js'
import type {Keyring} from '../../io/keyring.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Lane} from '../../io/ledger/statements.js'
import {pacedDomain} from '../../model/domain-pace.js'
import type {Publication} from '../../model/publication.js'
import {nextOpening, type SendWindow} from '../../model/send-window.js'
import type {PlannedPerson} from './planner.js'

/** Rules of the house for one message. */
export interface SendRules {
  /** When it may go; any time where there are none. */
  readonly windows?: readonly SendWindow[] | undefined
  /** The pace of its domain. */
  readonly lane?: Lane | undefined
  /** Whether it waits for its turn in the lane already. */
  readonly isPlaced?: boolean
}

const minuteMs = 60_000

/** The rules for a person's message: the windows of all of their groups, and the pace of their domain. */
export function sendRules(
  {vocabularies, timeZone, pace}: Publication,
  keyring: Keyring,
  {groups, recipient}: PlannedPerson,
): SendRules {
  const windows = vocabularies.recipients.flatMap(({id, window}): readonly SendWindow[] =>
    window && groups.includes(id) ? [{...window, zone: window.zone ?? timeZone}] : [],
  )
  const domain = pacedDomain(pace, recipient.address.domain)
  const perMinute = domain === undefined ? undefined : own(pace, domain)
  return {
    ...(windows.length > 0 && {windows}),
    ...(domain !== undefined &&
      perMinute !== undefined && {lane: {id: keyring.digest('domain', domain), intervalMs: minuteMs / perMinute}}),
  }
}

/** The gate that messages pass before they are sent, or are told how long to wait. */
export class SendGate {
  readonly #ledger: Pick<Ledger, 'paceLane'>
  readonly #clock: Pick<Clock, 'nowMs' | 'tickMs'>
  /** By lane, when the next message that waits here may go: each has a turn of its own, so that not all come back at once. */
  readonly #turns = new Map<string, number>()
  /** Openings that are still ahead, by windows, and when they were looked for. */
  readonly #openings = new Map<string, {readonly opensMs: number; readonly askedMs: number}>()

  constructor(ledger: Pick<Ledger, 'paceLane'>, clock: Pick<Clock, 'nowMs' | 'tickMs'>) {
    this.#ledger = ledger
    this.#clock = clock
  }

  /** When the message's windows open (ms since 1970), where they are closed now; `Infinity` where they are never open together. */
  opening({windows}: SendRules): number | undefined {
    if (!windows) return undefined
    const nowMs = this.#clock.nowMs()
    const key = JSON.stringify(windows)
    const known = this.#openings.get(key)
    // A clock that was set back knows no opening, and what is never open may be one day.
    if (known && known.opensMs > nowMs && nowMs >= known.askedMs && nowMs - known.askedMs < longestMs)
      return known.opensMs
    const opensMs = openingAfter(nowMs, windows)
    if (opensMs !== undefined) this.#openings.set(key, {opensMs, askedMs: nowMs})
    return opensMs
  }

  /** How long the message waits for the pace of its domain, in ms; 0 where it may go now. */
  async turn({lane, isPlaced = false}: SendRules): Promise<number> {
    if (!lane) return 0
    const tickMs = this.#clock.tickMs()
    if (!isPlaced) {
      const turnMs = Math.max(tickMs, this.#turns.get(lane.id) ?? 0)
      this.#turns.set(lane.id, turnMs + lane.intervalMs)
      if (turnMs > tickMs) return turnMs - tickMs
    }
    return this.#ledger.paceLane(lane, this.#clock.nowMs())
  }
}

/** When windows that are closed open (ms since 1970), undefined where they are open now; `Infinity` where they are never open together. */
export function openingAfter(nowMs: number, windows: readonly SendWindow[] | undefined): number | undefined {
  const opensMs = windows && (nextOpening(windows, nowMs) ?? Infinity)
  return opensMs !== undefined && opensMs > nowMs ? opensMs : undefined
}

/** An answer is not believed for longer. */
const longestMs = 3_600_000

/** When the window of a message opens, by its own clock; nothing where it never does. */
export const openingOf = ({windows}: SendRules, opensMs: number): {readonly opens?: string} =>
  Number.isFinite(opensMs) ? {opens: localIso(windows?.[0]?.zone ?? 'UTC', new Date(opensMs).toISOString())} : {}
