import type {Instant} from '../../model/moment.js'
import type {PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import {revisedAt} from '../note-times.js'

type Facts = PublicFacts | WithdrawnFacts

/** Moment at which a note was published first: of one that is not on record, the beginning of its day. */
export const issuedAt = ({date, moments}: Facts): Instant => moments?.issued ?? `${date}T00:00:00Z`

/**
 * Moment of a note's last change: of one that is not on record, in its day, after those that came before.
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

/** Day or moment of a note's last change, for people and search engines: the day where the record does not know the moment. */
export const modifiedOn = (facts: Facts): Instant =>
  facts.moments === undefined ? updatedAt(facts).slice(0, 10) : updatedAt(facts)
