import type {Instant} from '../../../model/moment.js'
import type {Trace} from '../../memo/trace.js'
import type {FoundElsewhere} from '../note-messages.js'
import type {NoteState} from '../note-state.js'
import type {View, Wanted} from '../previews.js'
import type {SnapshotChanges} from '../snapshot.js'

/** A question to the thread; plain data. */
export interface Question {
  readonly now: Instant
  /** Changes since the last question. */
  readonly changes: SnapshotChanges
  readonly note: NoteState
  /** Edition to render; absent to check the note only. */
  readonly wanted?: Wanted | undefined
}

/** Its answer. */
export interface Answer {
  /** `absent` if the note was only checked. */
  readonly view: View
  readonly found: FoundElsewhere
  /** Traces of the findings, if the note was only checked. */
  readonly traces: readonly Trace[]
}
