import {
  instantAt,
  isPastAnywhere,
  lastingDay,
  momentIn,
  type Instant,
  type LastingDay,
  type Moment,
} from '../model/moment.js'
import {own} from '../model/own.js'
import {isAhead} from '../model/public-note.js'
import type {IsoDate} from '../model/text.js'
import {edge, type Edges} from './edges.js'

/** The present moment by time zone. What knows these takes longer to load than all else that a build without changes does. */
export class Moments {
  #now: Instant
  readonly #kept: Readonly<Record<string, LastingDay>>
  readonly #asked = new Map<string, IsoDate>()
  /** Time zones in which somebody asked about a day, at any moment. */
  readonly #zones = new Set<string>()
  /** Moments that had not come when somebody asked, in ms since 1970. */
  readonly #awaited = new Set<number>()

  /** @param kept Days of earlier runs, which hold as long as they last. */
  constructor(now: Instant, kept: Readonly<Record<string, LastingDay>> = {}) {
    this.#now = now
    this.#kept = kept
  }

  /** Advance the time. */
  renew(now: Instant): void {
    this.#now = now
    this.#asked.clear()
  }

  /** Edges of the clock. */
  edges(): Pick<Edges, 'today' | 'isPast' | 'isOver' | 'isAhead'> {
    const fact = (name: string, holds: (key: string) => boolean) =>
      edge(name, key => ({value: holds(key), print: String(holds(key))}))
    const ofDay = (name: string, holds: (day: IsoDate, moment: Moment) => boolean) =>
      fact(name, key => {
        const zone = key.slice(0, key.indexOf(' '))
        this.#zones.add(zone)
        return holds(key.slice(zone.length + 1), this.in(zone))
      })
    return {
      today: edge('today', zone => {
        this.#zones.add(zone)
        const {day} = this.in(zone)
        return {value: day, print: day}
      }),
      isPast: ofDay('isPast', (day, moment) => isPastAnywhere(day, moment.now) ?? day < moment.day),
      isOver: fact('isOver', moment => this.#hasCome(moment)),
      isAhead: ofDay('isAhead', (date, moment) => isAhead({date}, moment)),
    }
  }

  #hasCome(moment: string): boolean {
    const atMs = Date.parse(moment)
    const hasCome = atMs <= Date.parse(this.#now)
    if (!hasCome && !Number.isNaN(atMs)) this.#awaited.add(atMs)
    return hasCome
  }

  /** The next moment, to the second, at which an edge may answer otherwise than it did; undefined if none was asked. */
  next(): Instant | undefined {
    const nowMs = Date.parse(this.#now)
    for (const atMs of this.#awaited) if (atMs <= nowMs) this.#awaited.delete(atMs)
    const midnights = Array.from(this.#zones, zone =>
      Date.parse((this.#lasting(zone) ?? lastingDay(zone, this.#now)).until),
    )
    const nextMs = Math.min(...midnights, ...this.#awaited)
    // A moment has no fractions, and none comes too early.
    return nextMs < Infinity ? instantAt(Math.ceil(nextMs / 1000) * 1000) : undefined
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
