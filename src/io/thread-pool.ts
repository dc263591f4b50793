import {breathe} from './breathe.js'
import {deadline, Overdue} from './processor-time.js'
import type {Thread} from './thread.js'

/** Queued questions per thread, so that it has work while the main thread is busy. */
const mostQueued = 2

/** An answer; neither value nor error if nobody answered, when the caller computes it. */
export interface Taken<Answer> {
  readonly answer?: Answer
  readonly isOverdue?: true
}

/** A question asked ahead. Changes. */
interface Asked<Answer> {
  readonly taken: Promise<Taken<Answer>>
  isDone: boolean
}

/** The parts of a thread in use. */
type Asking<Question, Answer> = Pick<Thread<Question, Answer>, 'ask' | 'end'>

/** A thread with its number of queued questions. Changes. */
interface Answering<Question, Answer> {
  thread: Asking<Question, Answer> | undefined
  waiting: number
}

/** Parts of a `ThreadPool`. */
export interface ThreadPoolParts<Question, Answer> {
  /** Number of working threads, this one included. */
  readonly jobs: number
  /** Most untaken answers per thread, which bounds memory. */
  readonly mostAhead: number
  /** Start a thread. */
  readonly begin: () => Asking<Question, Answer>
  /** Limit of processor time per question, in ms. */
  readonly mostMs: number
  readonly questionOf: (key: string) => Question
  /** Answer a question in this thread. */
  readonly answerHere: (key: string, signal: AbortSignal) => Promise<Answer>
}

/** Answers questions in threads ahead of their use; while the wanted answer is missing, this thread answers another question. */
export class ThreadPool<Question, Answer> {
  readonly #parts: ThreadPoolParts<Question, Answer>
  /** Keys of unasked questions. */
  readonly #open: Set<string>
  readonly #asked = new Map<string, Asked<Answer>>()
  readonly #closed = new AbortController()
  #threads: readonly Answering<Question, Answer>[]
  readonly #most: number

  /** @param keys Of the questions, in the order of taking. */
  constructor(keys: Iterable<string>, parts: ThreadPoolParts<Question, Answer>) {
    this.#open = new Set(keys)
    this.#parts = parts
    this.#threads = Array.from({length: parts.jobs - 1}, () => ({thread: undefined, waiting: 0}))
    this.#most = parts.mostAhead * parts.jobs
    this.#fill()
  }

  /** Take the answer to a question, once. */
  async take(key: string): Promise<Taken<Answer>> {
    this.#open.delete(key)
    const asked = this.#asked.get(key)
    if (!asked) return {}
    while (!asked.isDone && (await this.#answerHere())) await breathe()
    const taken = await asked.taken
    this.#asked.delete(key)
    this.#fill()
    return taken
  }

  /** End all threads at once. */
  close(): void {
    this.#closed.abort()
    for (const {thread} of this.#threads) thread?.end()
  }

  /** Next question to answer ahead. */
  #next(): string | undefined {
    if (this.#asked.size >= this.#most || this.#closed.signal.aborted) return undefined
    const [key] = this.#open
    if (key !== undefined) this.#open.delete(key)
    return key
  }

  #note(key: string, taken: Promise<Taken<Answer>>): void {
    const asked: Asked<Answer> = {taken, isDone: false}
    this.#asked.set(key, asked)
    void taken.then(() => (asked.isDone = true))
  }

  /** Give questions to the threads with the least to do. Without threads, the caller answers. */
  #fill(): void {
    for (;;) {
      const [least] = this.#threads.toSorted((one, other) => one.waiting - other.waiting)
      const key = least && least.waiting < mostQueued ? this.#next() : undefined
      if (!least || key === undefined) return
      this.#note(key, this.#ask(least, key))
    }
  }

  /** Answer the next question in this thread. */
  async #answerHere(): Promise<boolean> {
    const key = this.#next()
    if (key === undefined) return false
    const answering = this.#parts.answerHere(key, deadline(this.#parts.mostMs)).then(
      answer => ({answer}),
      // Other errors are met again by whoever asks.
      (error: unknown): Taken<Answer> => (error instanceof Overdue ? {isOverdue: true} : {}),
    )
    this.#note(key, answering)
    await answering
    return true
  }

  async #ask(answering: Answering<Question, Answer>, key: string): Promise<Taken<Answer>> {
    const question = this.#parts.questionOf(key)
    answering.waiting++
    const thread = (answering.thread ??= this.#parts.begin())
    try {
      return {answer: await thread.ask(question, this.#parts.mostMs, this.#closed.signal)}
    } catch (error) {
      // What waits in it is answered by whoever asks; another one replaces it, unless it ended by itself.
      if (answering.thread === thread) {
        thread.end()
        answering.thread = undefined
        if (!(error instanceof Overdue)) this.#threads = this.#threads.filter(one => one !== answering)
      }
      return error instanceof Overdue ? {isOverdue: true} : {}
    } finally {
      answering.waiting--
      this.#fill()
    }
  }
}
