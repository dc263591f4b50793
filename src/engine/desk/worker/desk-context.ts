import type {Memo} from '../../memo/memo.js'
import type {Shared} from '../../queries/shared.js'
import type {NoteState} from './note-state.js'

/** Shared inputs of examining and showing notes. */
export interface DeskContext {
  /** Root of the publication. */
  readonly root: string
  readonly memo: Memo
  /** Last `cess.yml` and template without errors. */
  readonly shared: Shared | undefined
  /** A memo in which a note has another text. */
  readonly memoWith: (path: string, text: NoteState['source']) => Memo
}
