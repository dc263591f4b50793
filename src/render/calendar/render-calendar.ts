import ICAL from 'ical.js'
import {eventNames, isDay, type NoteEvent} from '../../model/agenda.js'
import type {Instant} from '../../model/moment.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {isPublic, type TlpLabel} from '../../model/tlp.js'
import {capitalized} from '../../model/text.js'
import {objectUuid} from '../object-uuid.js'

/** A date in the life of a note, as a calendar tells it. */
export interface CalendarEntry {
  readonly slug: string
  readonly reference: string
  readonly title: string
  readonly tlp: TlpLabel
  readonly event: NoteEvent
}

/** Who keeps a calendar, and when it was made. */
export interface CalendarFrame {
  readonly language: ToolLanguage
  /** Domain of the house, for identifiers. */
  readonly host: string
  readonly version: string
  readonly now: Instant
}

const names: Text = {en: 'Dates of notes', fr: 'Dates des notes'}

/**
 * A calendar (iCalendar, RFC 5545): days as events of a whole day, ends of embargoes as moments. What is not TLP:CLEAR is confidential
 * (3.8.1.3) and begins with its label; of TLP:RED only the reference is told. The same entries give the same identifiers, which say
 * nothing of a note (RFC 7986, 5.3), so that a calendar which is imported again changes events and doubles none.
 */
export function renderCalendar(entries: readonly CalendarEntry[], frame: CalendarFrame): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue('prodid', `-//cess//${frame.version}//${frame.language.toUpperCase()}`)
  calendar.updatePropertyWithValue('x-wr-calname', names[frame.language])
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, frame))
  return `${calendar.toString()}\r\n`
}

function eventOf({slug, reference, title, tlp, event}: CalendarEntry, {language, host, now}: CalendarFrame) {
  const made = new ICAL.Component('vevent')
  const {kind, at, recommendation} = event
  const number = recommendation ? ` ${recommendation.number}` : ''
  made.updatePropertyWithValue('uid', objectUuid(host, `event ${slug} ${kind}${number}`))
  made.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(now))
  made.updatePropertyWithValue('dtstart', timeOf(event))
  const isRed = tlp === 'TLP:RED'
  const about = isRed ? reference : `${title} (${reference})`
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  const label = isPublic(tlp) ? '' : `[${tlp}] `
  made.updatePropertyWithValue('summary', `${label}${capitalized(eventNames[kind][language])}${number}${colon}${about}`)
  if (recommendation && !isRed) made.updatePropertyWithValue('description', recommendation.to.join(', '))
  if (!isPublic(tlp)) made.updatePropertyWithValue('class', 'CONFIDENTIAL')
  // Nobody is busy by it (3.8.2.7).
  made.updatePropertyWithValue('transp', 'TRANSPARENT')
  if (isDay(at)) made.updatePropertyWithValue('x-microsoft-cdo-alldayevent', 'TRUE')
  return made
}

const timeOf = ({at}: NoteEvent) =>
  isDay(at) ? ICAL.Time.fromDateString(at) : ICAL.Time.fromDateTimeString(`${new Date(at).toISOString().slice(0, 19)}Z`)
