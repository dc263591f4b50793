import type {PlainMetadata} from '../model/front-matter.js'

/** Moments as programs want them (RFC 3339, UTC, milliseconds); a note knows days, which begin at midnight. */
type Moment = string

/** When a note was first dated; it does not change. */
export const createdAt = ({date}: PlainMetadata): Moment => `${date}T00:00:00.000Z`

/** When it came out: at the end of its embargo, if there is one. */
export const publishedAt = ({date, embargo}: PlainMetadata): Moment => new Date(embargo ?? date).toISOString()

/**
 * When its last version came out. Versions of the same day follow each other by a second, the least that
 * MISP tells apart: programs keep what is newer, and would take a correction of the same moment for what they have.
 */
export function revisedAt({date, revisions = []}: PlainMetadata): Moment {
  const day = revisions.at(-1)?.date ?? date
  const before = revisions.filter(revision => revision.date === day).length - 1
  const moment = new Date(`${day > date ? day : date}T00:00:00.000Z`)
  return new Date(moment.getTime() + Math.max(before, 0) * 1000).toISOString()
}
