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
    const moment = this.#asked.get(timeZone) ?? this.#lasting(timeZone) ?? momentIn(timeZone, this.#now)
    this.#asked.set(timeZone, moment)
    return moment
  }

  /** Days that were asked for, by time zone. */
  days = (): Readonly<Record<string, LastingDay>> =>
    Object.fromEntries([...this.#asked.keys()].map(timeZone => [timeZone, lastingDay(timeZone, this.#now)]))

  #lasting(timeZone: string): Moment | undefined {
    const {day, from, until} = own(this.#kept, timeZone) ?? {}
    if (day === undefined || from === undefined || until === undefined) return undefined
    const nowMs = Date.parse(this.#now)
    return nowMs >= Date.parse(from) && nowMs < Date.parse(until) ? {now: this.#now, day} : undefined
  }
}
