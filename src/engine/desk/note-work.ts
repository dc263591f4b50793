import {join} from 'node:path'
import {systemClock} from '../../io/clock.js'
import {statOf} from '../../io/stamp.js'
import {isError} from '../../model/message.js'
import type {Follower} from './follower.js'
import type {NoteMessages} from './note-messages.js'
import type {NoteState} from './note-state.js'
import type {View, Wanted} from './previews.js'
import type {Printer} from './printer/printer.js'
import {Queue, ranks, type Rank} from './queue.js'
import {isYoung, settlingMs} from '../watch/young.js'

/** Outcome of work on a note that is not settled. */
const again = Symbol('again')

/** Parts of the desk that work on notes needs. */
interface Parts {
  readonly follower: Follower
  readonly messages: NoteMessages
  readonly printer: Printer
  readonly closed: AbortSignal
  /** Until the notes were read. */
  readonly open: () => Promise<void>
  /** Called when a note was looked at. */
  readonly onLooked: () => void
}

/** Work on notes in their latest states: one thing at a time on the thread that serves, and one on the printer's. */
export class NoteWork {
  readonly #parts: Parts
  readonly #queue = new Queue()
  readonly #prints = new Queue()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Something has happened that somebody will soon ask about. */
  stir(): void {
    this.#queue.stir()
  }

  /** Until nobody has waited for anything for a while. */
  async calm(): Promise<void> {
    for (const queue of [this.#queue, this.#prints]) await queue.calm(this.#parts.closed)
  }

  /** Have the printer do something that nobody waits for. */
  idle(work: () => Promise<void>): Promise<void> {
    return this.#prints.add(ranks.idle, work)
  }

  /** Make an edition that takes long, beside; undefined where there is no note of this name. */
  print(slug: string, wanted: Wanted): Promise<View | undefined> {
    return this.#prints.add(ranks.heavy, () =>
      this.#withNote(slug, async (note, signal) => {
        const made = this.#parts.printer.edition(note, wanted, signal)
        // Whoever gives it up is told so.
        made.catch(() => {})
        return (await this.#isSettled(note, signal)) ? made : again
      }),
    )
  }

  /** Do something with a note when its turn comes; undefined where there is no note of this name. */
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

  /** Do something with the latest state of a note, until it is done. */
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

  /** Wait where somebody seems to be in the middle of writing a note: of errors that are gone in a moment nobody is told. */
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
