import {breathe} from '../../io/breathe.js'
import {monotonicMs} from '../../io/clock.js'
import type {Follower} from './follower.js'
import type {KnownMessages} from './known-messages.js'
import type {NoteWork} from './note-work.js'
import type {NoteState} from './worker/note-state.js'

/** Parts of the desk that counting uses. */
interface Counting {
  readonly follower: Follower
  readonly messages: KnownMessages
  readonly work: NoteWork
  readonly closed: AbortSignal
  /** Called at intervals with the notes counted since. */
  readonly tell: (counted: readonly NoteState[]) => void
  readonly onBug: (error: unknown) => void
}

/** Interval of progress reports. */
const tellMs = 250

/** Counts messages of notes in the background, one note at a time, while no request is waiting. */
export class CountOthers {
  readonly #counting: Counting
  #isRunning = false

  constructor(counting: Counting) {
    this.#counting = counting
  }

  wake(): void {
    if (this.#isRunning) return
    this.#isRunning = true
    this.#run()
      .catch(this.#counting.onBug)
      .finally(() => (this.#isRunning = false))
  }

  async #run(): Promise<void> {
    const {work, tell} = this.#counting
    let [counted, sinceMs] = [[] as NoteState[], monotonicMs()]
    await work.calm()
    for (let note = this.#next(); note !== undefined; note = this.#next()) {
      const next = note
      await this.#count(next)
      counted.push(note)
      await breathe()
      await work.calm()
      if (monotonicMs() - sinceMs < tellMs) continue
      tell(counted)
      ;[counted, sinceMs] = [[], monotonicMs()]
    }
    if (counted.length > 0) tell(counted)
  }

  #next(): NoteState | undefined {
    const {follower, messages, closed} = this.#counting
    if (closed.aborted) return undefined
    for (const note of follower.notes?.states.values() ?? []) if (!messages.counts(note)) return note
    return undefined
  }

  async #count(note: NoteState): Promise<void> {
    const {messages, work, onBug} = this.#counting
    try {
      await work.count(note)
    } catch (error) {
      // A bug of ours is told once, and keeps no other note from being counted.
      messages.giveUp(note)
      onBug(error)
    }
  }
}
