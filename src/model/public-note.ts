import {isAddressable} from './ascii-name.js'
import type {Moment} from './moment.js'
import type {NoteHeader} from './note.js'
import type {PastPage, PublicDocument, PublicFacts, WithdrawnFacts} from './public-facts.js'
import {isPublic} from './tlp.js'

/** The note's front matter now: who may read it, and from when; and its name, which must be able to be an address. */
export type Gate = Pick<NoteHeader, 'slug' | 'tlp' | 'status' | 'date' | 'embargo'>

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
export const standingOf = ({tlp, status}: Pick<Gate, 'tlp' | 'status'>): 'published' | 'withdrawn' | undefined =>
  isPublic(tlp) ? standings[status] : undefined

/** Whether a note may stand in the public site, now or when its time has come. */
export const mayBePublic = (gate: Pick<Gate, 'tlp' | 'status'>): boolean => standingOf(gate) !== undefined

/** Whether the day of a note is still to come where the house stands. */
export const isAhead = ({date}: Pick<Gate, 'date'>, {day}: Moment): boolean => date > day

/** Whether the time of a note has not come: under embargo, which ends at its own moment, or before its date. */
export const isHeld = (gate: Pick<Gate, 'date' | 'embargo'>, moment: Moment): boolean =>
  isAhead(gate, moment) || (gate.embargo !== undefined && !(Date.parse(gate.embargo) <= Date.parse(moment.now)))

/**
 * The public part of a note at a moment; nothing while it is restricted, unfinished or held, or its file
 * name makes no clean address.
 */
export const publicStanding = (gate: Gate, moment: Moment): 'published' | 'withdrawn' | undefined =>
  isHeld(gate, moment) || !isAddressable(gate.slug) ? undefined : standingOf(gate)

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
  static admit(record: PublicRecord, gate: Gate, moment: Moment): PublicNote | undefined {
    const {facts} = record
    if (publicStanding(gate, moment) !== 'published' || facts.kind !== 'published' || !isPublic(facts.tlp))
      return undefined
    return new PublicNote(facts, record)
  }
}

/** A note that was withdrawn: its page says so, and nothing of what it said. */
export class WithdrawnNote {
  private constructor(readonly facts: WithdrawnFacts) {}

  /** The withdrawn note behind a record, if its front matter says so now. */
  static admit({facts}: PublicRecord, gate: Gate, moment: Moment): WithdrawnNote | undefined {
    if (publicStanding(gate, moment) !== 'withdrawn' || facts.kind !== 'withdrawn' || !isPublic(facts.tlp))
      return undefined
    return new WithdrawnNote(facts)
  }
}
