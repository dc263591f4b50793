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

/** Sending rules of one message. */
export interface SendRules {
  /** When it may be sent; any time if absent. */
  readonly windows?: readonly SendWindow[] | undefined
  /** Rate limit of its domain. */
  readonly lane?: Lane | undefined
  /** Whether it has a turn in its lane already. */
  readonly isPlaced?: boolean
}

const minuteMs = 60_000

/** Rules for a person's message: windows of all their groups, and rate limit of their domain. */
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

/** Delays messages by their rules. */
export class SendGate {
  readonly #ledger: Pick<Ledger, 'paceLane'>
  readonly #clock: Pick<Clock, 'nowMs' | 'tickMs'>
  /** Next free turn by lane, so that waiting messages do not all return at once. */
  readonly #turns = new Map<string, number>()
  /** Cached openings by windows, with the time when they were computed. */
  readonly #openings = new Map<string, {readonly opensMs: number; readonly askedMs: number}>()

  constructor(ledger: Pick<Ledger, 'paceLane'>, clock: Pick<Clock, 'nowMs' | 'tickMs'>) {
    this.#ledger = ledger
    this.#clock = clock
  }

  /** When the windows of a message open (ms since 1970); undefined if open now, `Infinity` if never open together. */
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

  /** Wait for the rate limit of the domain in ms; 0 if it may go now. */
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

/** When windows open (ms since 1970); undefined if open now, `Infinity` if never open together. */
export function openingAfter(nowMs: number, windows: readonly SendWindow[] | undefined): number | undefined {
  const opensMs = windows && (nextOpening(windows, nowMs) ?? Infinity)
  return opensMs !== undefined && opensMs > nowMs ? opensMs : undefined
}

/** Lifetime of a cached opening. */
const longestMs = 3_600_000

/** Opening of a message's window in local time; none if it never opens. */
export const openingOf = ({windows}: SendRules, opensMs: number): {readonly opens?: string} =>
  Number.isFinite(opensMs) ? {opens: localIso(windows?.[0]?.zone ?? 'UTC', new Date(opensMs).toISOString())} : {}
