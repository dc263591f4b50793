import {Overdue} from '../../../io/processor-time.js'
import type {Thread} from '../../../io/thread.js'
import {isPrinted} from '../../../model/editions/lists.js'
import type {Message} from '../../../model/message.js'
import {signalFor} from '../../context/context.js'
import {overdueMessage} from '../../messages/overdue-message.js'
import type {Building} from '../../output/building.js'
import type {Helper} from '../../output/helper.js'
import {allowed, edition, editionKey} from '../../queries/editions.js'
import type {PrintElsewhere} from '../../queries/printing.js'
import {wantedOf} from '../wanted-of.js'
import type {Answer, Question} from './open-print-making.js'

/** Notes whose PDFs are asked for before they are settled: one is printed while the next waits. */
const mostAhead = 2

/** Parts of a `PrintThread`. */
export interface PrintThreadParts {
  /** Of the notes to settle, in order. */
  readonly paths: readonly string[]
  /** Print of publication and template. */
  readonly brandPrint: string
  /** Start a thread. */
  readonly begin: () => Pick<Thread<Question, Answer>, 'ask' | 'end' | 'isOver'>
}

/**
 * Prints PDFs in a thread, ahead of their use, while this one checks the next notes and makes the other editions. That is half of the work of
 * each, and neither compiles what only the other needs.
 */
export class PrintThread implements Helper {
  readonly #building: Pick<Building, 'context' | 'memo' | 'known' | 'printing'>
  readonly #parts: PrintThreadParts
  readonly #closed = new AbortController()
  /** Paths of notes that exceeded their time. */
  readonly #overdue = new Set<string>()
  #thread: ReturnType<PrintThreadParts['begin']>
  /** Number of notes whose PDFs were asked for. */
  #asked = 0

  constructor(building: Pick<Building, 'context' | 'memo' | 'known' | 'printing'>, parts: PrintThreadParts) {
    this.#building = building
    this.#parts = parts
    this.#thread = parts.begin()
    building.printing.give(this.#print)
  }

  /** Ask for the PDFs of a note and of those after it. */
  readonly bring = (path: string): Promise<void> => {
    const {paths} = this.#parts
    const end = paths.indexOf(path) + 1 + mostAhead
    for (const next of paths.slice(this.#asked, end)) void this.#ask(next)
    this.#asked = Math.max(this.#asked, end)
    return Promise.resolve()
  }

  readonly refusalOf = (path: string): Message | undefined =>
    this.#overdue.has(path) ? overdueMessage(path, this.#building.context.noteMostMs) : undefined

  /** End the thread, and what was asked ahead. */
  close(): void {
    this.#building.printing.give(undefined)
    this.#closed.abort()
    this.#thread.end()
  }

  async #ask(path: string): Promise<void> {
    const {context, memo, known} = this.#building
    const signal = signalFor(context)
    try {
      const ids = await memo.get(allowed, path, signal)
      if (wantedOf(context, known.get(path)?.header, ids).some(isPrinted))
        await memo.get(edition, editionKey(path, 'pdf'), signal)
    } catch (error) {
      // Other errors are met again by whoever settles the note.
      if (error instanceof Overdue) this.#overdue.add(path)
    }
  }

  readonly #print: PrintElsewhere = async ({document, made}) => {
    const thread = this.#thread
    if (thread.isOver) return undefined
    const question = {document, made, brandPrint: this.#parts.brandPrint}
    try {
      return await thread.ask(question, this.#building.context.noteMostMs, this.#closed.signal)
    } catch (error) {
      if (this.#closed.signal.aborted) throw error
      // What raises a bug, or needs more memory than a thread has, is printed by whoever asks.
      if (!(error instanceof Overdue)) return undefined
      if (this.#thread === thread) this.#thread = this.#parts.begin()
      throw error
    }
  }
}
