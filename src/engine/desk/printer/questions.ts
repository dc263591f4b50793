import type {Instant} from '../../../model/moment.js'
import type {Trace} from '../../memo/trace.js'
import type {Context} from '../../context/context.js'
import type {FoundElsewhere} from '../note-messages.js'
import type {NoteState} from '../note-state.js'
import type {View, Wanted} from '../previews.js'
import type {SnapshotChanges} from '../snapshot.js'

/** State that the printer's thread begins with. */
export type Begun = Pick<Context, 'root' | 'now' | 'template' | 'siteUrl' | 'toolId'>

/** A question to it: plain data. */
export interface Question {
  readonly now: Instant
  /** Changes since it was told before. */
  readonly changes: SnapshotChanges
  readonly note: NoteState
  /** An edition of the note; absent where it is only to be looked at. */
  readonly wanted?: Wanted | undefined
}

/** Its answer. */
export interface Answer {
  /** Of a note that was only looked at: that there is none. */
  readonly view: View
  readonly found: FoundElsewhere
  /** Messages that its memo made of the note, where it was only looked at. */
  readonly traces: readonly Trace[]
}
