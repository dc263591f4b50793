import {ThreadPool, type Taken, type ThreadPoolParts} from '../../../io/thread-pool.js'
import type {EditionId} from '../../../model/edition.js'
import type {Message} from '../../../model/message.js'
import {overdueMessage} from '../../messages/overdue-message.js'
import type {Helper, Wanted} from '../../output/helper.js'
import type {Answer, Making, Question} from './open-making.js'

/** Result for a note; without traces if made by the main memo. */
type Made = Pick<Answer, 'bytes'> & Partial<Answer>

/** The parts of `NoteThreads`. */
export interface NoteThreadsParts extends Pick<
  ThreadPoolParts<Question, Made>,
  'jobs' | 'mostAhead' | 'begin' | 'mostMs'
> {
  /** The traces of a note. */
  readonly tracesOf: (path: string) => Question['traces']
  /** Receives traces. */
  readonly adopt: (traces: Answer['traces']) => void
  /** Render a note in this thread. */
  readonly make: (making: Making, signal: AbortSignal) => Promise<void>
}

/** Renders notes in threads ahead of writing. */
export class NoteThreads implements Helper {
  readonly #parts: NoteThreadsParts
  readonly #pool: ThreadPool<Question, Made>
  #now: Taken<Made> = {}

  /** @param notes Their editions that stand, by path, in the order of settling. */
  constructor(notes: ReadonlyMap<string, () => Question['standing']>, parts: NoteThreadsParts) {
    this.#parts = parts
    const standingOf = (path: string): Question['standing'] => notes.get(path)?.() ?? new Map()
    this.#pool = new ThreadPool(notes.keys(), {
      ...parts,
      questionOf: path => ({path, traces: parts.tracesOf(path), standing: standingOf(path)}),
      answerHere: async (path, signal) => {
        const bytes = new Map<EditionId, Uint8Array>()
        await parts.make({path, standing: standingOf(path), bytes}, signal)
        return {bytes}
      },
    })
  }

  readonly bring = async (path: string): Promise<void> => {
    this.#now = {}
    this.#now = await this.#pool.take(path)
    const {traces} = this.#now.answer ?? {}
    if (traces) this.#parts.adopt(traces)
  }

  readonly find = ({id}: Wanted): (() => Uint8Array | undefined) | undefined => {
    const bytes = this.#now.answer?.bytes.get(id)
    return bytes && (() => bytes)
  }

  readonly refusalOf = (path: string): Message | undefined =>
    this.#now.isOverdue && overdueMessage(path, this.#parts.mostMs)

  /** Terminate all threads. */
  close(): void {
    this.#pool.close()
  }
}
