import {lastingDay, momentIn, type Instant, type LastingDay, type Moment} from '../model/moment.js'
import {own} from '../model/own.js'

/** A moment by time zone. What knows these takes longer to load than all else that a build without changes does. */
export class Moments {
  readonly #now: Instant
  readonly #kept: Readonly<Record<string, LastingDay>>
  readonly #asked = new Map<string, Moment>()

  /** @param kept Days of earlier runs, which hold as long as they last. */
  constructor(now: Instant, kept: Readonly<Record<string, LastingDay>> = {}) {
    this.#now = now
    this.#kept = kept
  }

  /** The moment in a time zone for which `isTimeZone` holds. */
  in(timeZone: string): Moment {
    const known = this.#asked.get(timeZone)
    if (known) return known
    const day = this.#lasting(timeZone)?.day
    const moment = day === undefined ? momentIn(timeZone, this.#now) : {now: this.#now, day}
    this.#asked.set(timeZone, moment)
    return moment
  }

  /** Days that were asked for, by time zone. */
  days = (): Readonly<Record<string, LastingDay>> =>
    Object.fromEntries(
      Array.from(this.#asked.keys(), timeZone => [
        timeZone,
        this.#lasting(timeZone) ?? lastingDay(timeZone, this.#now),
      ]),
    )

  #lasting(timeZone: string): LastingDay | undefined {
    const kept = own(this.#kept, timeZone)
    const nowMs = Date.parse(this.#now)
    return kept && nowMs >= Date.parse(kept.from) && nowMs < Date.parse(kept.until) ? kept : undefined
  }
}
