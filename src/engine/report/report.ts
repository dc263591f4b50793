import type {EditionGroup, EditionId} from '../../model/edition.js'
import {type Message, type SpokenMessage, speak, type Audience} from '../../model/message.js'
import type {IoError} from '../../io/error.js'

/**
 * Report of a command: what it found and did. Messages on notes are with their notes; `messages` has those on all other files.
 *
 * @typeParam M `SpokenMessage` once it is told to somebody.
 */
export interface Report<M = Message> {
  /** Absolute path of the publication: the paths of messages start there. */
  readonly root: string
  readonly notes: readonly NoteReport<M>[]
  readonly messages: readonly M[]
  /** Refusals of the disk, note by note. */
  readonly failures: readonly IoError[]
}

/** A build's report. */
export interface BuildReport<M = Message> extends Report<M> {
  /** Absolute path of the output folder: the paths of artifacts start there. */
  readonly out: string
  /** Artifacts that nothing makes any more, removed. */
  readonly removed: readonly string[]
  /** Whether there are notes, all of which other shards make. */
  readonly isElsewhere?: boolean
  /** The public site, if this build looked after it. */
  readonly site?: SiteReport | undefined
}

/** Files of the public site. */
export interface SiteReport {
  readonly files: number
  /** Paths of those that changed; they start at the output folder. */
  readonly written: readonly string[]
  /** Whether it was to be made and was not, so that the last good files stay. */
  readonly isKept?: boolean
}

/** Number of files and notes that an audit looked at. */
export interface AuditReport<M = Message> extends Report<M> {
  readonly audit: {
    /** Absolute path of the public folder. */
    readonly folder: string
    readonly files: number
    /** Notes that may not be public, or not whole. */
    readonly notes: number
  }
}

/** The report of a check that fixed what is certain before. */
export interface FixReport<M = Message> extends Report<M> {
  readonly fixed: readonly FixedNote[]
}

/** A replacement in a note; lines and columns from 1, of the words as they stood. */
export interface FixedNote {
  readonly path: string
  readonly changes: readonly {
    readonly line: number
    readonly column: number
    readonly actual: string
    readonly expected: string
  }[]
}

export interface NoteReport<M = Message> {
  readonly path: string
  readonly slug: string
  readonly outcome: Outcome
  readonly messages: readonly M[]
  /** Artifacts of the last builds that still stand; empty for a check. */
  readonly artifacts: readonly ArtifactReport[]
  readonly durationMs: number
  /** Whether it cannot be in the site, which alone was asked for: its errors keep nothing from being published. Only where it has some. */
  readonly isAside?: boolean
}

/**
 * `passed`: checked and fine; `built`: rendered now; `unchanged`: rendered before; `refused`: has mistakes, its last good
 * artifacts stay; `crashed` (by a bug of ours, which is among its messages) and `unreadable`: neither is the author's doing.
 */
export type Outcome = 'passed' | 'built' | 'unchanged' | 'refused' | 'crashed' | 'unreadable'

export interface ArtifactReport {
  readonly edition: EditionId | 'site'
  /** Its group in `--only`; `always` where it names none. */
  readonly group: EditionGroup | 'always'
  readonly path: string
  readonly sizeBytes: number
  /** False where its bytes were there already. */
  readonly written: boolean
}

/** A report in the words of whoever reads it. */
type Spoken<R extends Report> = Omit<R, 'notes' | 'messages'> & Report<SpokenMessage>

/** Put the messages of a report in words. No note stands aside for who is strict. */
export function speakReport<R extends Report>(report: R, audience: Audience): Spoken<R> {
  const spoken = (messages: readonly Message[]) => messages.map(message => speak(message, audience))
  const notes = report.notes.map(({isAside = false, ...note}) => ({
    ...note,
    messages: spoken(note.messages),
    ...(isAside && !audience.strict && {isAside}),
  }))
  return {...report, notes, messages: spoken(report.messages)}
}
