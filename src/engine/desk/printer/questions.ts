import type {Instant} from '../../../model/moment.js'
import type {Trace} from '../../memo/trace.js'
import type {Scene} from '../../scene.js'
import type {FoundElsewhere} from '../note-messages.js'
import type {NoteState} from '../note-state.js'
import type {View, Wanted} from '../previews.js'
import type {SnapshotChanges} from '../snapshot.js'

/** What the printer's thread begins with. */
export type Begun = Pick<Scene, 'root' | 'now' | 'template' | 'siteUrl' | 'toolId'>

/** What it is asked: plain data. */
export interface Question {
  readonly now: Instant
  /** What is otherwise than it was told before. */
  readonly changes: SnapshotChanges
  readonly note: NoteState
  /** An edition of the note; absent where it is only to be looked at. */
  readonly wanted?: Wanted | undefined
}

/** What it answers. */
export interface Answer {
  /** Of a note that was only looked at: that there is none. */
  readonly view: View
  readonly found: FoundElsewhere
  /** What its memo made of the note, where it was only looked at. */
  readonly traces: readonly Trace[]
}
