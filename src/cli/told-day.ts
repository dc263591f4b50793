import {localeFor} from '../model/locales/index.js'
import {localTime, momentIn, type Instant} from '../model/moment.js'
import type {Session} from './session.js'

/** Reader of a day: the language, and the time zone of the house, where that is known. */
export interface DayReader extends Pick<Session, 'language'> {
  readonly timeZone?: string | undefined
}

/**
 * The day of a moment as the house's documents have it. Where nobody knows their time zone, it has its time beside it: it may be another day there.
 *
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en', timeZone: 'Europe/Paris'}) // '1 December 2026'
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en'}) // '30 November 2026 (23:30 UTC)'
 */
export function dayOf(moment: Instant, {language, timeZone}: DayReader): string {
  const day = localeFor(language).phrases.date(momentIn(timeZone ?? 'UTC', moment).day)
  const [, time] = localTime('UTC', moment).split(' ')
  return timeZone === undefined ? `${day} (${time} UTC)` : day
}
