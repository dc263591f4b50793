import {Overdue, Thread} from '../../../io/thread.js'
import {programPath} from '../../../io/tool.js'
import type {Message} from '../../../model/message.js'
import {overdueMessage} from '../../messages/overdue-message.js'
import type {Helper, Wanted} from '../../output/helper.js'
import type {Answer, Begun, Question} from './open-making.js'

/** The program of a thread; compiled, whatever asks. */
const entry = programPath('engine/build/threads/main')

/** Of what a thread makes and keeps; see `npm run bench:threads`. A note that needs more is made where notes are settled. */
export const mostThreadMb = 512

/** Notes for each thread that are made before they are settled: what waits is held. */
const mostAhead = 4

/** A note that was asked for. */
interface Asked {
  readonly answer?: Answer
  readonly refusal?: Message
}

/** Have notes made in threads, in the order in which they will be settled. */
export class NoteThreads implements Helper {
  readonly #begun: Begun
  readonly #questions: ReadonlyMap<string, () => Question>
  /** Paths of notes that nobody was asked for yet. */
  readonly #open: Iterator<string>
  readonly #asked = new Map<string, Promise<Asked>>()
  readonly #adopt: (traces: Answer['traces']) => void
  readonly #mostMs: number
  readonly #threads = new Set<Thread<Question, Answer>>()
  readonly #closed = new AbortController()
  /** Threads that have nothing to do; one that does not run yet is undefined. */
  #free: (Thread<Question, Answer> | undefined)[]
  /** Notes that were asked for and are not settled. */
  #ahead = 0
  readonly #most: number
  #now: Asked | undefined

  /**
   * @param questions By path, in the order of settling.
   * @param parts `adopt` is told what was made; `mostMs` of a processor a note may take.
   */
  constructor(
    begun: Begun,
    questions: ReadonlyMap<string, () => Question>,
    parts: {
      readonly jobs: number
      readonly mostMs: number
      readonly adopt: (traces: Answer['traces']) => void
    },
  ) {
    this.#begun = begun
    this.#questions = questions
    this.#open = questions.keys()
    this.#free = Array.from({length: parts.jobs}, () => undefined)
    this.#most = mostAhead * parts.jobs
    this.#mostMs = parts.mostMs
    this.#adopt = parts.adopt
    this.#fill()
  }

  readonly bring = async (path: string): Promise<void> => {
    this.#now = undefined
    const asked = this.#asked.get(path)
    if (!asked) return
    this.#now = await asked
    this.#asked.delete(path)
    this.#ahead--
    this.#fill()
    if (this.#now.answer) this.#adopt(this.#now.answer.traces)
  }

  readonly find = ({id}: Wanted): (() => Uint8Array | undefined) | undefined => {
    const bytes = this.#now?.answer?.bytes.get(id)
    return bytes && (() => bytes)
  }

  readonly refusalOf = (): Message | undefined => this.#now?.refusal

  /** End all threads, whatever they do. */
  close(): void {
    this.#closed.abort()
    for (const thread of this.#threads) thread.end()
  }

  /** Whoever has nothing to do gets the next note. Where no thread is left, notes are made where they are settled. */
  #fill(): void {
    while (this.#free.length > 0 && this.#ahead < this.#most && !this.#closed.signal.aborted) {
      const {value: path, done} = this.#open.next()
      const question = this.#questions.get(path ?? '')
      if (done || !question) return
      this.#ahead++
      this.#asked.set(path, this.#ask(this.#free.pop() ?? this.#begin(), question()))
    }
  }

  #begin(): Thread<Question, Answer> {
    const thread = new Thread<Question, Answer>(entry, this.#begun, mostThreadMb)
    this.#threads.add(thread)
    return thread
  }

  async #ask(thread: Thread<Question, Answer>, question: Question): Promise<Asked> {
    try {
      const answer = await thread.ask(question, this.#mostMs, this.#closed.signal)
      this.#free.push(thread)
      return {answer}
    } catch (error) {
      this.#threads.delete(thread)
      if (!(error instanceof Overdue)) return {}
      this.#free.push(undefined)
      return {refusal: overdueMessage(question.path, this.#mostMs)}
    } finally {
      this.#fill()
    }
  }
}
