import type {Message} from '../../../model/message.js'
import type {Instant} from '../../../model/moment.js'
import type {ToolLanguage} from '../../../model/text.js'
import type {Trace} from '../../memo/trace.js'
import type {MailsView} from './mail-facts.js'
import type {Stumble} from './note-messages.js'
import type {NoteState} from './note-state.js'
import type {ShownFacts, View, Wanted} from './previews.js'
import type {LetterWanted, TestLetter} from './send-desk-test.js'
import type {SnapshotChanges} from './snapshot.js'

/** Tasks of the thread: all that is done with the whole of a note. What is given and made is plain data. */
export interface Tasks {
  /** Examine the note. */
  readonly findings: () => Examination
  /** Find all messages, those of its mail included. */
  readonly messages: () => readonly Message[]
  /** See what can be shown, and find all messages; `language` is that of marks. */
  readonly detail: (language: ToolLanguage) => ShownNote
  readonly edition: (wanted: Wanted) => View
  /** The note's PDF as a screen reader says it. */
  readonly heard: (language: ToolLanguage) => View
  /** Redline against the published version. */
  readonly changes: (language: ToolLanguage) => View
  /** Facts of its mail in both forms. */
  readonly mails: () => MailsView
  /** The mail of a test. */
  readonly letter: (wanted: LetterWanted) => TestLetter
}

export type Task = keyof Tasks
export type Given<Name extends Task> = Parameters<Tasks[Name]>[0]
export type Made<Name extends Task> = ReturnType<Tasks[Name]>

/** Whether a note has errors; undefined if it cannot be read or examined. */
export interface Examination {
  readonly hasErrors: boolean | undefined
}

/** A note as it can be shown. */
export interface ShownNote extends ShownFacts {
  readonly messages: readonly Message[]
}

/** A question to the thread; plain data. */
export interface Question {
  readonly now: Instant
  /** Changes since the last question. */
  readonly changes: SnapshotChanges
  readonly note: NoteState
  readonly task: Task
  readonly given: Given<Task>
}

/** Its answer. */
export interface Answer {
  readonly made: Made<Task>
  /** Messages of renderers on this state of the note. */
  readonly stumbles: readonly (readonly [at: Stumble, message: Message])[]
  /** Traces of findings, if the note was examined. */
  readonly traces: readonly Trace[]
}
