import type {Moment} from './moment.js'
import type {NoteHeader} from './note.js'
import type {IsoDate, Text} from './text.js'

/** Dated parts of a note beside those of its header. */
export interface Agenda {
  readonly expires?: IsoDate | undefined
  readonly deadlines: readonly Deadline[]
}

/** Day by which a recommendation is to be followed. */
export interface Deadline {
  readonly day: IsoDate
  /** Number of the recommendation, from 1. */
  readonly number: number
  /** Ids of the groups that it is for. */
  readonly to: readonly string[]
}

/** Kinds of dates in the life of a note, and their names. */
export const eventNames = {
  publish: {en: 'to be published', fr: 'à publier'},
  appear: {en: 'appears', fr: 'paraît'},
  embargo: {en: 'embargo lifted', fr: "levée de l'embargo"},
  expiry: {en: 'expires', fr: 'expire'},
  deadline: {en: 'deadline of recommendation', fr: 'échéance de la recommandation'},
} as const satisfies Readonly<Record<string, Text>>

/** A date in the life of a note. */
export interface NoteEvent {
  readonly kind: keyof typeof eventNames
  /** Day of the house, or date and time with offset (RFC 3339) of an embargo. */
  readonly at: string
  /** Of a deadline. */
  readonly recommendation?: Pick<Deadline, 'number' | 'to'>
}

/** Dates in the life of a note, the earliest first; of a withdrawn one there are none. */
export function eventsOf(
  {status, date, embargo}: Pick<NoteHeader, 'status' | 'date' | 'embargo'>,
  {expires, deadlines}: Agenda,
): readonly NoteEvent[] {
  if (status === 'withdrawn') return []
  const isOut = status === 'published' || status === 'closed'
  const events: readonly NoteEvent[] = [
    {kind: isOut ? 'appear' : 'publish', at: date},
    ...(embargo === undefined ? [] : [{kind: 'embargo', at: embargo} as const]),
    ...(expires === undefined || status === 'closed' ? [] : [{kind: 'expiry', at: expires} as const]),
    ...(status === 'closed' ? [] : deadlines).map(
      ({day, number, to}) => ({kind: 'deadline', at: day, recommendation: {number, to}}) as const,
    ),
  ]
  return events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

const dayMs = 24 * 3600 * 1000

/** Whether an event is a day, and no moment of one. */
export const isDay = (at: NoteEvent['at']): boolean => at.length === 'YYYY-MM-DD'.length

/** Whether an event is still to come; of days, what one has until then is to come on the last of them, too. */
export function isComing(event: NoteEvent, {now, day}: Moment): boolean {
  // It stays due until somebody publishes it.
  if (event.kind === 'publish') return true
  if (event.kind === 'appear') return event.at > day
  return isDay(event.at) ? event.at >= day : Date.parse(event.at) > Date.parse(now)
}

/** Whether an event comes within a time from a moment: of days, the last one counts as a whole. */
export function isDueWithin(event: NoteEvent, moment: Moment, durationMs: number): boolean {
  if (!isComing(event, moment)) return false
  const from = Date.parse(isDay(event.at) ? moment.day : moment.now)
  const wholeMs = isDay(event.at) ? Math.floor(durationMs / dayMs) * dayMs : durationMs
  return Date.parse(event.at) - from <= wholeMs
}
