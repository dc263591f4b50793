import {breathe} from '../../../io/breathe.js'
import {deadline, Overdue} from '../../../io/processor-time.js'
import type {Thread} from '../../../io/thread.js'
import type {EditionId} from '../../../model/edition.js'
import type {Message} from '../../../model/message.js'
import {overdueMessage} from '../../messages/overdue-message.js'
import type {Helper, Wanted} from '../../output/helper.js'
import type {Answer, Making, Question} from './open-making.js'

/** Questions that wait in a thread, so that it has something to do while the one that settles has no time for it. */
const mostQueued = 2

/** A note that was asked for, as far as it was made. */
interface Made {
  readonly answer?: Pick<Answer, 'bytes'> & Partial<Answer>
  readonly refusal?: Message
}

/** A note that somebody was asked to make ahead. Changes. */
interface Asked {
  readonly made: Promise<Made>
  isDone: boolean
}

/** As much of a thread as is asked here. */
type MakingThread = Pick<Thread<Question, Answer>, 'ask' | 'end'>

/** A thread that makes notes, and how many questions wait in it. Changes. */
interface Maker {
  thread: MakingThread | undefined
  waiting: number
}

/** The parts of `NoteThreads`. */
export interface NoteThreadsParts {
  /** How many threads make notes, with the one that settles them. */
  readonly jobs: number
  /** Notes for each thread that are made before they are settled: what waits is held. */
  readonly mostAhead: number
  /** Begin one more. */
  readonly begin: () => MakingThread
  /** Time of a processor for a note, in ms. */
  readonly mostMs: number
  /** The traces of a note. */
  readonly tracesOf: (path: string) => Question['traces']
  /** Told what was made. */
  readonly adopt: (traces: Answer['traces']) => void
  /** Make a note in this thread. */
  readonly make: (making: Making, signal: AbortSignal) => Promise<void>
}

/** Have notes made in threads, in the order in which they will be settled; while one is not made yet, the thread that settles makes another. */
export class NoteThreads implements Helper {
  readonly #notes: ReadonlyMap<string, () => Question['standing']>
  readonly #parts: NoteThreadsParts
  /** Paths of notes that nobody was asked for yet. */
  readonly #open: Set<string>
  readonly #asked = new Map<string, Asked>()
  readonly #closed = new AbortController()
  #makers: readonly Maker[]
  readonly #most: number
  #now: Made | undefined

  /** @param notes Their editions that stand, by path, in the order of settling. */
  constructor(notes: ReadonlyMap<string, () => Question['standing']>, parts: NoteThreadsParts) {
    this.#notes = notes
    this.#open = new Set(notes.keys())
    this.#parts = parts
    this.#makers = Array.from({length: parts.jobs - 1}, () => ({thread: undefined, waiting: 0}))
    this.#most = parts.mostAhead * parts.jobs
    this.#fill()
  }

  readonly bring = async (path: string): Promise<void> => {
    this.#now = undefined
    this.#open.delete(path)
    const asked = this.#asked.get(path)
    if (!asked) return
    while (!asked.isDone && (await this.#makeHere())) await breathe()
    this.#now = await asked.made
    this.#asked.delete(path)
    this.#fill()
    const {answer} = this.#now
    if (answer?.traces) this.#parts.adopt(answer.traces)
  }

  readonly find = ({id}: Wanted): (() => Uint8Array | undefined) | undefined => {
    const bytes = this.#now?.answer?.bytes.get(id)
    return bytes && (() => bytes)
  }

  readonly refusalOf = (): Message | undefined => this.#now?.refusal

  /** End all threads, whatever they do. */
  close(): void {
    this.#closed.abort()
    for (const {thread} of this.#makers) thread?.end()
  }

  /** The next note that may be made ahead of those that are settled. */
  #next(): string | undefined {
    if (this.#asked.size >= this.#most || this.#closed.signal.aborted) return undefined
    const [path] = this.#open
    if (path !== undefined) this.#open.delete(path)
    return path
  }

  #note(path: string, made: Promise<Made>): void {
    const asked: Asked = {made, isDone: false}
    this.#asked.set(path, asked)
    void made.then(() => (asked.isDone = true))
  }

  /** Whoever has least to do gets the next note. Where no thread is left, notes are made where they are settled. */
  #fill(): void {
    for (;;) {
      const [maker] = this.#makers.toSorted((one, other) => one.waiting - other.waiting)
      const path = maker && maker.waiting < mostQueued ? this.#next() : undefined
      if (!maker || path === undefined) return
      this.#note(path, this.#ask(maker, path))
    }
  }

  /** Make the next note in this thread. @returns Whether there was one. */
  async #makeHere(): Promise<boolean> {
    const path = this.#next()
    if (path === undefined) return false
    const bytes = new Map<EditionId, Uint8Array>()
    const making = this.#parts.make({path, standing: this.#standingOf(path), bytes}, deadline(this.#parts.mostMs)).then(
      () => ({answer: {bytes}}),
      // Met again where the note is settled.
      (error: unknown) => (error instanceof Overdue ? this.#late(path) : {}),
    )
    this.#note(path, making)
    await making
    return true
  }

  readonly #standingOf = (path: string): Question['standing'] => this.#notes.get(path)?.() ?? new Map()

  readonly #late = (path: string): Made => ({refusal: overdueMessage(path, this.#parts.mostMs)})

  async #ask(maker: Maker, path: string): Promise<Made> {
    const question = {path, traces: this.#parts.tracesOf(path), standing: this.#standingOf(path)}
    maker.waiting++
    const thread = (maker.thread ??= this.#parts.begin())
    try {
      return {answer: await thread.ask(question, this.#parts.mostMs, this.#closed.signal)}
    } catch (error) {
      // What waits in it is made where it is settled; another one replaces it, unless it ended by itself.
      if (maker.thread === thread) {
        thread.end()
        maker.thread = undefined
        if (!(error instanceof Overdue)) this.#makers = this.#makers.filter(one => one !== maker)
      }
      return error instanceof Overdue ? this.#late(path) : {}
    } finally {
      maker.waiting--
      this.#fill()
    }
  }
}
