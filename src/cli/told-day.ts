import {localeFor} from '../model/locales/index.js'
import {localTime, momentIn, type Instant} from '../model/moment.js'
import type {Session} from './session.js'

/** Reader of a day: the language, and the time zone of the house, where that is known, else the one that a copy of its site names. */
export interface DayReader extends Pick<Session, 'language'> {
  readonly timeZone?: string | undefined
  readonly siteZone?: string | undefined
}

/**
 * The day of a moment as the house's documents have it. Where nobody vouches for their time zone, it has its time and offset beside it: it may be another day there.
 *
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en', timeZone: 'Europe/Paris'}) // '1 December 2026'
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en', siteZone: 'Europe/Paris'}) // '1 December 2026 (00:30 +01:00)'
 * @example dayOf('2026-11-30T23:30:00Z', {language: 'en'}) // '30 November 2026 (23:30 UTC)'
 */
export function dayOf(moment: Instant, {language, timeZone, siteZone}: DayReader): string {
  const zone = timeZone ?? siteZone ?? 'UTC'
  const day = localeFor(language).phrases.date(momentIn(zone, moment).day)
  const [, time, offset] = localTime(zone, moment).split(' ')
  return timeZone === undefined ? `${day} (${time} ${siteZone === undefined ? 'UTC' : offset})` : day
}
