import type {NoteHeader} from './note.js'
import type {PublicDocument, PublicFacts, WithdrawnFacts} from './public-facts.js'
import {isPublic} from './tlp.js'

/** Moment in UTC, `2026-11-24T10:00:00Z`. */
export type Instant = string

/** What the note's front matter says now of who may read it. */
export type Gate = Pick<NoteHeader, 'tlp' | 'status' | 'embargo'>

/** What a build kept of a note for the site; the document is read when a page or a feed needs it. */
export interface PublicRecord {
  readonly facts: PublicFacts | WithdrawnFacts
  /** Names the record's content. */
  readonly hash: string
  readonly document: () => PublicDocument
}

const standings: Readonly<Record<NoteHeader['status'], 'published' | 'withdrawn' | undefined>> = {
  draft: undefined,
  review: undefined,
  approved: undefined,
  published: 'published',
  closed: 'published',
  withdrawn: 'withdrawn',
}

/**
 * What of a note may stand in the public site at a moment; nothing while it is restricted, unfinished or under embargo.
 *
 * @param now The embargo ends at its own moment, not at the beginning of its day.
 */
export function publicStanding({tlp, status, embargo}: Gate, now: Instant): 'published' | 'withdrawn' | undefined {
  if (!isPublic(tlp)) return undefined
  if (embargo !== undefined && !(Date.parse(embargo) <= Date.parse(now))) return undefined
  return standings[status]
}

/** Whether a note may stand in the public site, now or when its embargo is over. */
export const mayBePublic = ({tlp, status}: Pick<Gate, 'tlp' | 'status'>): boolean =>
  publicStanding({tlp, status}, '') !== undefined

/**
 * A note that everybody may read: TLP:CLEAR, published, embargo over. The parts of the site take this and nothing else.
 * There is no other way to one than `admit`, which the engine calls.
 */
export class PublicNote {
  readonly facts: PublicFacts
  readonly hash: string
  readonly #document: () => PublicDocument

  private constructor(facts: PublicFacts, {hash, document}: PublicRecord) {
    this.facts = facts
    this.hash = hash
    this.#document = document
  }

  /** The whole text. */
  get document(): PublicDocument {
    return this.#document()
  }

  /** The note behind a record, if its front matter lets everybody read it now. */
  static admit(record: PublicRecord, gate: Gate, now: Instant): PublicNote | undefined {
    const {facts} = record
    if (publicStanding(gate, now) !== 'published' || facts.kind !== 'published' || !isPublic(facts.tlp))
      return undefined
    return new PublicNote(facts, record)
  }
}

/** A note that was withdrawn: its page says so, and nothing of what it said. */
export class WithdrawnNote {
  readonly facts: WithdrawnFacts
  readonly hash: string

  private constructor(facts: WithdrawnFacts, hash: string) {
    this.facts = facts
    this.hash = hash
  }

  /** The withdrawn note behind a record, if its front matter says so now. */
  static admit({facts, hash}: PublicRecord, gate: Gate, now: Instant): WithdrawnNote | undefined {
    if (publicStanding(gate, now) !== 'withdrawn' || facts.kind !== 'withdrawn' || !isPublic(facts.tlp))
      return undefined
    return new WithdrawnNote(facts, hash)
  }
}
