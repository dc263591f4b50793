import type {Memo} from '../memo/memo.js'
import type {Shared} from '../queries/shared.js'
import type {NoteState} from './note-state.js'

/** Context in which notes are examined and shown. */
export interface DeskContext {
  /** Folder of the publication. */
  readonly root: string
  readonly memo: Memo
  /** `cess.yml` and the template as they last were without errors. */
  readonly shared: Shared | undefined
  /** Another memo, for which a note has another text. */
  readonly memoWith: (path: string, text: NoteState['source']) => Memo
}
