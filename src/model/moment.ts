import type {IsoDate} from './text.js'

/** Moment in UTC, `2026-11-24T10:00:00Z`. */
export type Instant = string

/** A moment, and the day that the house has then. */
export interface Moment {
  readonly now: Instant
  readonly day: IsoDate
}

/** The time zone of a publication whose `cess.yml` gives none. */
export const defaultTimeZone = 'Europe/Paris'

/** A moment as it is in a time zone for which `isTimeZone` holds. */
export const momentIn = (timeZone: string, now: Instant): Moment => ({now, day: dayBy(daysIn(timeZone), now)})

const daysIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'})

function dayBy(format: Intl.DateTimeFormat, now: Instant): IsoDate {
  const {year = '', month = '', day = ''} = partsOf(format, now)
  return `${year.padStart(4, '0')}-${month}-${day}`
}

/**
 * A moment for people to read, by the clocks of a time zone, with its offset from UTC, which summer changes.
 *
 * @example localTime('Europe/Paris', '2026-11-24T10:00:00.120Z') // '2026-11-24 11:00 +01:00'
 */
export function localTime(timeZone: string, now: Instant): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  })
  const {hour = '', minute = '', timeZoneName = ''} = partsOf(format, now)
  return `${momentIn(timeZone, now).day} ${hour}:${minute} ${timeZoneName.replace('GMT', '') || '+00:00'}`
}

const partsOf = (format: Intl.DateTimeFormat, now: Instant): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
  Object.fromEntries(format.formatToParts(new Date(now)).map(({type, value}) => [type, value]))

/**
 * The day of a time in ms since 1970, as messages have it: in a time zone, or with its time in UTC beside it where nobody knows one.
 *
 * @example toldDay(1_798_761_599_000, 'Europe/Paris') // '2027-01-01'
 * @example toldDay(1_798_761_599_000) // '2026-12-31 (23:59 UTC)'
 */
export function toldDay(timeMs: number, timeZone?: string): string {
  const [day = '', time] = localTime(timeZone ?? 'UTC', instantAt(timeMs)).split(' ')
  return timeZone === undefined ? `${day} (${time} UTC)` : day
}

/**
 * A moment as ISO 8601 has it, by the clocks of a time zone, to the minute.
 *
 * @example localIso('Europe/Paris', '2026-11-24T10:00:00.120Z') // '2026-11-24T11:00+01:00'
 */
export function localIso(timeZone: string, now: Instant): string {
  const [day, time, offset] = localTime(timeZone, now).split(' ')
  return `${day}T${time}${offset}`
}

/** The meaning of a time by the clocks of a place. */
export interface ClockTime {
  /** Moments at which they show it: none where they are put forward over it, two where they are put back over it. */
  readonly moments: readonly Instant[]
  /** The moment that it is by clocks that still go as they did the day before. */
  readonly unmoved: Instant
}

/** The moments that a time by the clocks of a time zone may mean (`2026-11-24T10:00`, of a day that there is). */
export function readClock(timeZone: string, local: string): ClockTime {
  const asUtcMs = Date.parse(`${local}Z`)
  const [before, after] = [-dayMs, dayMs].map(awayMs => {
    const aroundMs = asUtcMs + awayMs
    const offsetMs = Date.parse(`${localIso(timeZone, instantAt(aroundMs)).slice(0, 16)}Z`) - aroundMs
    return instantAt(asUtcMs - offsetMs)
  })
  const unmoved = before ?? ''
  const candidates = [...new Set([unmoved, after ?? unmoved])].toSorted()
  return {moments: candidates.filter(now => localIso(timeZone, now).startsWith(local)), unmoved}
}

const dayMs = 24 * 3600 * 1000

/** The moment at which a day begins in a time zone; where the clocks jump over midnight, that of the jump. */
export function beginningOf(day: IsoDate, timeZone: string): Moment {
  const format = daysIn(timeZone)
  let [beforeMs, afterMs] = [Date.parse(day) - dayMs, Date.parse(day) + dayMs]
  // No zone is a day from Greenwich, and in none the day goes back.
  while (afterMs - beforeMs > 1000) {
    const middleMs = Math.floor((beforeMs + afterMs) / 2000) * 1000
    if (dayBy(format, instantAt(middleMs)) < day) beforeMs = middleMs
    else afterMs = middleMs
  }
  return {now: instantAt(afterMs), day}
}

/** A day in a time zone, which it is there from a moment, not the first, until before another. */
export interface LastingDay {
  readonly day: IsoDate
  readonly from: Instant
  readonly until: Instant
}

/** The day that it is in a time zone for which `isTimeZone` holds, from now on. */
export function lastingDay(timeZone: string, now: Instant): LastingDay {
  const {day} = momentIn(timeZone, now)
  const next = new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)
  return {day, from: now, until: beginningOf(next, timeZone).now}
}

/** A time in milliseconds since 1970 as an instant; fractions of a second are cut. */
export const instantAt = (timeMs: number): Instant => `${new Date(timeMs).toISOString().slice(0, 19)}Z`

/**
 * Whether a day is still to come, where that is the same in all time zones: none is a day from Greenwich. Undefined where one
 * must ask `momentIn`.
 */
export function isAheadAnywhere(day: IsoDate, now: Instant): boolean | undefined {
  const untilMs = Date.parse(day) - Date.parse(now)
  if (untilMs <= -dayMs) return false
  return untilMs > dayMs ? true : undefined
}

/** Whether a day is over, where that is the same in all time zones. Undefined where one must ask `momentIn`. */
export function isPastAnywhere(day: IsoDate, now: Instant): boolean | undefined {
  const sinceMs = Date.parse(now) - Date.parse(day)
  if (sinceMs < 0) return false
  return sinceMs >= 2 * dayMs ? true : undefined
}

/** Whether the time zone database has this name. Offsets like `+01:00` are none: they know no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  // Names are told at once; formats take some 15 ms to load.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
