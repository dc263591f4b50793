import {join} from 'node:path'
import {systemClock} from '../../io/clock.js'
import {statOf} from '../../io/stamp.js'
import type {Follower} from './follower.js'
import type {KnownMessages} from './known-messages.js'
import type {NoteState} from './worker/note-state.js'
import {Queue, ranks, type Rank} from './queue.js'
import {isYoung, settlingMs} from '../watch/young.js'
import {NoteWorker, type Outcome} from './note-worker.js'
import type {Given, Made, Task} from './worker/questions.js'

/** Parts of the desk that work on notes uses. */
interface Parts {
  readonly follower: Follower
  readonly messages: KnownMessages
  /** How long one task may take; see `SessionOptions`. */
  readonly mostMs: number | undefined
  readonly closed: AbortSignal
  /** Settles when the notes were read. */
  readonly open: () => Promise<void>
  /** Called when a note was examined. */
  readonly onLooked: () => void
}

/** A state of a note, and what was made of it. */
export type Done<Value> = Outcome<Value> & {readonly note: NoteState}

/** A thread with its tasks, one at a time. */
interface Lane {
  readonly queue: Queue
  readonly worker: NoteWorker
}

/**
 * Has all that is done with whole notes done by threads, on the latest states of notes. There are two: no page waits for a PDF that is
 * printed, or while the messages of other notes are counted.
 */
export class NoteWork {
  readonly #parts: Parts
  readonly #seen: Lane
  readonly #heavy: Lane
  #isLookedAt = false

  constructor(parts: Parts) {
    this.#parts = parts
    const lane = (): Lane => ({
      queue: new Queue(),
      worker: new NoteWorker(parts.follower, parts.messages, parts.mostMs),
    })
    this.#seen = lane()
    this.#heavy = lane()
  }

  /** Start the threads, since a client is looking: the second once the first has done something. */
  warm(): void {
    this.#isLookedAt = true
    this.#seen.worker.warm()
  }

  /** End the threads. */
  close(): void {
    for (const {worker} of this.#lanes) worker.close()
  }

  get #lanes(): readonly Lane[] {
    return [this.#seen, this.#heavy]
  }

  /** Note that requests will soon follow. */
  stir(): void {
    this.#seen.queue.stir()
  }

  /** Settles when no request has waited for a while. */
  async calm(): Promise<void> {
    for (const {queue} of this.#lanes) await queue.calm(this.#parts.closed)
  }

  /** Do a task on a note in its turn; undefined without such a note. */
  do<Name extends Task>(
    rank: Rank,
    slug: string,
    name: Name,
    given: Given<Name>,
  ): Promise<Done<Made<Name>> | undefined> {
    const {queue, worker} = rank === ranks.shown || rank === ranks.beside ? this.#seen : this.#heavy
    return queue.add(rank, () =>
      this.#untilStill(slug, async (note, signal) => {
        const examined = await worker.examine(note, signal)
        this.#parts.onLooked()
        if ('message' in examined) return {note, ...examined}
        if (!(await this.#isSettled(note, examined.made.hasErrors))) return undefined
        const done = await worker.do(name, note, given, signal)
        if (this.#isLookedAt) this.#heavy.worker.warm()
        return {note, ...done}
      }),
    )
  }

  /** The latest state of a note; undefined if there is none. */
  async noteNow(slug: string): Promise<NoteState | undefined> {
    await this.#parts.open()
    await this.#parts.follower.settled()
    return [...(this.#parts.follower.notes?.states.values() ?? [])].find(note => note.slug === slug)
  }

  /** Count the messages of this state of a note while nothing else is to be done, unless they are known. */
  count(note: NoteState): Promise<void> {
    const {follower, messages} = this.#parts
    // No thread is started for this alone while the other one runs.
    const {queue, worker} = this.#heavy.worker.isWarm ? this.#heavy : this.#seen
    return queue.add(ranks.idle, async () => {
      if (!follower.isCurrent(note) || messages.counts(note)) return
      const {signal} = follower
      try {
        const examined = await worker.examine(note, signal)
        const found = 'message' in examined ? examined : await worker.do('messages', note, undefined, signal)
        messages.all(note, 'made' in found ? found.made : [])
      } catch (error) {
        if (!signal.aborted) throw error
      }
    })
  }

  /** Do work on the latest state of a note, again if it changes meanwhile, or while it is undefined. */
  async #untilStill<T>(
    slug: string,
    work: (note: NoteState, signal: AbortSignal) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    for (;;) {
      const note = await this.noteNow(slug)
      if (!note) return undefined
      const {signal} = this.#parts.follower
      try {
        const done = await work(note, signal)
        if (done !== undefined) return done
      } catch (error) {
        // What was begun before a save is begun anew.
        if (!signal.aborted || this.#parts.closed.aborted) throw error
      }
    }
  }

  /** Whether a note is completely written; waits a moment if not. */
  async #isSettled(note: NoteState, hasErrors: boolean | undefined): Promise<boolean> {
    const {follower, closed} = this.#parts
    if (hasErrors === false || note.isOutside) return true
    if (!isYoung(statOf(join(follower.root, note.path))?.mtimeMs ?? 0)) return true
    await systemClock.sleep(settlingMs / 3, closed)
    return false
  }
}
