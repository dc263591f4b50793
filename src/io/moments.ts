import {lastingDay, momentIn, type Instant, type LastingDay, type Moment} from '../model/moment.js'
import {own} from '../model/own.js'
import type {IsoDate} from '../model/text.js'

/** A moment by time zone. What knows these takes longer to load than all else that a build without changes does. */
export class Moments {
  readonly #now: Instant
  readonly #kept: Readonly<Record<string, LastingDay>>
  readonly #asked = new Map<string, IsoDate>()

  /** @param kept Days of earlier runs, which hold as long as they last. */
  constructor(now: Instant, kept: Readonly<Record<string, LastingDay>> = {}) {
    this.#now = now
    this.#kept = kept
  }

  /** The moment in a time zone for which `isTimeZone` holds; which day it is there is found out when somebody asks. */
  in(timeZone: string): Moment {
    const day = () => this.#dayIn(timeZone)
    return {
      now: this.#now,
      get day() {
        return day()
      },
    }
  }

  #dayIn(timeZone: string): IsoDate {
    const day = this.#asked.get(timeZone) ?? this.#lasting(timeZone)?.day ?? momentIn(timeZone, this.#now).day
    this.#asked.set(timeZone, day)
    return day
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
