import {monotonicMs} from '../../io/clock.js'
import type {DeskNote} from '../../model/desk.js'
import type {NoteState} from './worker/note-state.js'

/** Interval of progress reports. */
const tellMs = 80

/** Notes known so far while they are first read. */
export class Opening {
  readonly #tell: (notes: readonly DeskNote[]) => void
  readonly #known = new Map<string, DeskNote>()
  #untold: DeskNote[] = []
  #toldMs = monotonicMs()

  /** @param tell Called now and then with what was read since. */
  constructor(tell: (notes: readonly DeskNote[]) => void) {
    this.#tell = tell
  }

  /** A note's front matter was read. */
  take({slug, path, columns}: NoteState): void {
    const note = {...unread(slug, path), ...columns}
    this.#known.set(path, note)
    this.#untold.push(note)
    if (monotonicMs() - this.#toldMs < tellMs) return
    this.#tell(this.#untold)
    this.#untold = []
    this.#toldMs = monotonicMs()
  }

  /** Known facts of a note so far, at least its name. */
  noteAt(slug: string, path: string): DeskNote {
    return this.#known.get(path) ?? unread(slug, path)
  }
}

const unread = (slug: string, path: string): DeskNote => ({slug, path, revision: 0, lang: '', translations: []})
