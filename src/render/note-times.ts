import type {PlainMetadata} from '../model/front-matter.js'
import type {RecordedMoments} from '../model/public-facts.js'
import type {IsoDate} from '../model/text.js'

/** Moments as programs want them (RFC 3339, UTC, milliseconds); a note knows days, which begin at midnight. */
type Moment = string

/** When a note was first dated, by its first version on record, where there is one: a day that is corrected later does not change it. */
export const createdAt = ({date}: PlainMetadata, recorded?: RecordedMoments): Moment =>
  `${recorded?.day ?? date}T00:00:00.000Z`

/** When it came out: at the end of its embargo, if there is one. */
export const publishedAt = ({date, embargo}: PlainMetadata): Moment => new Date(embargo ?? date).toISOString()

/** The part of a note that tells when its last version came out. */
interface Revised {
  readonly date: IsoDate
  readonly status?: string
  readonly revisions?: readonly {readonly date: IsoDate}[] | undefined
}

/**
 * When its last version came out. Versions of the same day follow each other by a second, the least that
 * MISP tells apart: programs keep what is newer, and would take a correction of the same moment for what they have. Of a withdrawn
 * note no earlier version is known: it follows those of its day by an hour.
 */
export function revisedAt({date, status, revisions = []}: Revised): Moment {
  const day = revisions.at(-1)?.date ?? date
  const before = revisions.filter(revision => revision.date === day).length - 1
  const seconds = status === 'withdrawn' ? 3600 : Math.max(before, 0)
  const moment = new Date(`${day > date ? day : date}T00:00:00.000Z`)
  return new Date(moment.getTime() + seconds * 1000).toISOString()
}
