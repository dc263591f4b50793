import {isAddressable} from './ascii-name.js'
import {isAheadAnywhere, type Moment} from './moment.js'
import type {NoteHeader} from './note.js'
import type {PastPage, PublicDocument, PublicFacts, WithdrawnFacts} from './public-facts.js'
import {isPublic} from './tlp.js'

/** Fields of a note that decide whether it is public: its readers, its time, and its slug, which must be addressable. */
export type PublicationTerms = Pick<NoteHeader, 'slug' | 'tlp' | 'status' | 'date' | 'embargo'>

/** Terms of a recorded version that its record does not have; label and status are in it. */
export type ReleaseTerms = Omit<PublicationTerms, 'tlp' | 'status'>

/** A build's record of a note for the site; the document is read when a page or a feed needs it. */
export interface PublicRecord {
  readonly facts: PublicFacts | WithdrawnFacts
  readonly document: () => PublicDocument
  /** A page of one of its versions; undefined where there is none. */
  readonly past: (page: PastPage, version: string) => PublicDocument | undefined
}

const standings: Readonly<Record<NoteHeader['status'], 'published' | 'withdrawn' | undefined>> = {
  draft: undefined,
  review: undefined,
  approved: undefined,
  published: 'published',
  closed: 'published',
  withdrawn: 'withdrawn',
}

/** The public part of a note once its time has come; nothing while it is restricted or unfinished. */
export const standingOf = ({
  tlp,
  status,
}: Pick<PublicationTerms, 'tlp' | 'status'>): 'published' | 'withdrawn' | undefined =>
  isPublic(tlp) ? standings[status] : undefined

/** Whether a note may stand in the public site, now or when its time has come. */
export const mayBePublic = (terms: Pick<PublicationTerms, 'tlp' | 'status'>): boolean => standingOf(terms) !== undefined

/** Whether the day of a note is still to come where the house stands. */
export const isAhead = ({date}: Pick<PublicationTerms, 'date'>, moment: Moment): boolean =>
  isAheadAnywhere(date, moment.now) ?? date > moment.day

/** Whether the time of a note has not come: under embargo, which ends at its own moment, or before its date. */
export const isHeld = (terms: Pick<PublicationTerms, 'date' | 'embargo'>, moment: Moment): boolean =>
  isAhead(terms, moment) || (terms.embargo !== undefined && !(Date.parse(terms.embargo) <= Date.parse(moment.now)))

/** The public part of a note at a moment; nothing while it is restricted, unfinished or held, or its file name makes no clean address. */
export const publicStanding = (terms: PublicationTerms, moment: Moment): 'published' | 'withdrawn' | undefined =>
  standingUnless(terms, isHeld(terms, moment))

/** The same of a note of which it is known whether its time is still to come. */
export const standingUnless = (terms: PublicationTerms, held: boolean): 'published' | 'withdrawn' | undefined =>
  held || !isAddressable(terms.slug) ? undefined : standingOf(terms)

/**
 * A note that everybody may read: TLP:CLEAR, published, its date come and its embargo over. The parts of the site take this and nothing else.
 * There is no other way to one than `admit`, which the engine calls.
 */
export class PublicNote {
  readonly facts: PublicFacts
  readonly #record: PublicRecord

  private constructor(facts: PublicFacts, record: PublicRecord) {
    this.facts = facts
    this.#record = record
  }

  /** The whole text. */
  get document(): PublicDocument {
    return this.#record.document()
  }

  /** A page of one of its versions. */
  past(page: PastPage, version: string): PublicDocument | undefined {
    return this.#record.past(page, version)
  }

  /** The note behind a record, if its front matter lets everybody read it now. */
  static admit(record: PublicRecord, terms: PublicationTerms, moment: Moment): PublicNote | undefined {
    const {facts} = record
    if (publicStanding(terms, moment) !== 'published' || facts.kind !== 'published' || !isPublic(facts.tlp))
      return undefined
    return new PublicNote(facts, record)
  }
}

/** A note that was withdrawn: its page says so, and nothing of what it said. */
export class WithdrawnNote {
  private constructor(readonly facts: WithdrawnFacts) {}

  /** The withdrawn note behind a record, if its front matter says so now. */
  static admit({facts}: PublicRecord, terms: PublicationTerms, moment: Moment): WithdrawnNote | undefined {
    if (publicStanding(terms, moment) !== 'withdrawn' || facts.kind !== 'withdrawn' || !isPublic(facts.tlp))
      return undefined
    return new WithdrawnNote(facts)
  }
}
