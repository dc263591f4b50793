import {join} from 'node:path'
import {systemClock} from '../../io/clock.js'
import {statOf} from '../../io/stamp.js'
import {isError} from '../../model/message.js'
import type {Follower} from './follower.js'
import type {NoteMessages} from './note-messages.js'
import type {NoteState} from './note-state.js'
import type {View, Wanted} from './previews.js'
import type {NoteWorker} from './worker/note-worker.js'
import {Queue, ranks, type Rank} from './queue.js'
import {isYoung, settlingMs} from '../watch/young.js'

/** Result of work on a note that may be half written. */
const again = Symbol('again')

/** Parts of the desk that work on notes uses. */
interface Parts {
  readonly follower: Follower
  readonly messages: NoteMessages
  readonly worker: NoteWorker
  readonly closed: AbortSignal
  /** Settles when the notes were read. */
  readonly open: () => Promise<void>
  /** Called when a note was examined. */
  readonly onLooked: () => void
}

/** Runs work on the latest states of notes, one task at a time in this thread and one in the worker's. */
export class NoteWork {
  readonly #parts: Parts
  readonly #queue = new Queue()
  readonly #prints = new Queue()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Note that requests will soon follow. */
  stir(): void {
    this.#queue.stir()
  }

  /** Settles when no request has waited for a while. */
  async calm(): Promise<void> {
    for (const queue of [this.#queue, this.#prints]) await queue.calm(this.#parts.closed)
  }

  /** Run idle work in the worker's thread. */
  idle(work: () => Promise<void>): Promise<void> {
    return this.#prints.add(ranks.idle, work)
  }

  /** Make a slow edition in the worker's thread; undefined without such a note. */
  print(slug: string, wanted: Wanted): Promise<View | undefined> {
    return this.#prints.add(ranks.heavy, () =>
      this.#withNote(slug, async (note, signal) => {
        const made = this.#parts.worker.edition(note, wanted, signal)
        // Whoever gives it up is told so.
        made.catch(() => {})
        return (await this.#isSettled(note, signal)) ? made : again
      }),
    )
  }

  /** Run work on a note in its turn; undefined without such a note. */
  onNote<T>(
    rank: Rank,
    slug: string,
    work: (note: NoteState, signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    return this.#queue.add(rank, () =>
      this.#withNote(slug, async (note, signal) =>
        (await this.#isSettled(note, signal)) ? work(note, signal) : again,
      ),
    )
  }

  /** Run work on the latest state of a note, again if it changes meanwhile. */
  async #withNote<T>(
    slug: string,
    work: (note: NoteState, signal: AbortSignal) => Promise<T | typeof again>,
  ): Promise<T | undefined> {
    await this.#parts.open()
    for (;;) {
      await this.#parts.follower.settled()
      const {signal, notes} = this.#parts.follower
      const note = [...(notes?.states.values() ?? [])].find(one => one.slug === slug)
      if (!note) return undefined
      try {
        const done = await work(note, signal)
        if (done !== again) return done
      } catch (error) {
        // What was begun before a save is begun anew.
        if (!signal.aborted || this.#parts.closed.aborted) throw error
      }
    }
  }

  /** Whether a note is completely written; waits a moment if not. */
  async #isSettled(note: NoteState, signal: AbortSignal): Promise<boolean> {
    const messages = await this.#parts.messages.ofText(note, signal)
    this.#parts.onLooked()
    const isSound = messages?.some(isError) === false
    if (isSound || note.isOutside || !isYoung(statOf(join(this.#parts.follower.root, note.path))?.mtimeMs ?? 0))
      return true
    await systemClock.sleep(settlingMs / 3, this.#parts.closed)
    return false
  }
}
