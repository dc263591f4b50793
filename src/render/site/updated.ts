import type {Instant} from '../../model/moment.js'
import type {PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import {revisedAt} from '../note-times.js'

type Facts = PublicFacts | WithdrawnFacts

/** Time of a note's first publication; without record, the beginning of its day. */
export const issuedAt = ({date, moments}: Facts): Instant => moments?.issued ?? `${date}T00:00:00Z`

/**
 * Time of a note's last change; without record, on its day and after earlier notes.
 *
 * @see RFC 4287, 4.2.15: the most recent instant in time when an entry was modified in a way that the publisher considers significant.
 */
export function updatedAt(facts: Facts): Instant {
  const {date, moments} = facts
  const revised =
    facts.kind === 'published'
      ? {date, revisions: facts.revisions}
      : {date, status: 'withdrawn', revisions: [{date: facts.withdrawn}]}
  const changed = moments?.changed ?? revisedAt(revised).replace('.000Z', 'Z')
  const issued = issuedAt(facts)
  return changed > issued ? changed : issued
}

/** Date or time of a note's first publication, for search engines: the time if recorded, as that of its last change. */
export const issuedOn = ({moments, date}: Facts): Instant => moments?.issued ?? date

/** Date or time of a note's last change, for readers and search engines: the time if recorded. */
export const modifiedOn = (facts: Facts): Instant =>
  facts.moments === undefined ? updatedAt(facts).slice(0, 10) : updatedAt(facts)
