import type {ListedNote} from '../../../io/edges.js'
import {Overdue} from '../../../io/processor-time.js'
import type {Thread} from '../../../io/thread.js'
import {isPrinted} from '../../../model/editions/lists.js'
import {signalFor} from '../../context/context.js'
import type {Building} from '../../output/building.js'
import type {Helper, Wanted} from '../../output/helper.js'
import {edition, editionKey} from '../../queries/editions.js'
import type {PrintElsewhere} from '../../queries/printing.js'
import {wantedUnlessRefused} from '../../output/wanted-of.js'
import type {Answer, Question} from './open-print-making.js'

/** Notes whose PDFs are asked for before they are settled: one is printed while the next waits. */
const mostAhead = 2

/** Parts of a `PrintThread`. */
export interface PrintThreadParts {
  /** To settle, in order. */
  readonly notes: readonly ListedNote[]
  /** Print of publication and template. */
  readonly brandPrint: string
  /** Whether an edition need not be made. */
  readonly isAtHand: (wanted: Wanted) => boolean
  /** Start a thread. */
  readonly begin: () => Pick<Thread<Question, Answer>, 'ask' | 'end' | 'isOver'>
}

/**
 * Prints PDFs in a thread, ahead of their use, while this one checks the next notes and makes the other editions. That is half of the work of
 * each, and neither compiles what only the other needs.
 */
export class PrintThread implements Helper {
  readonly #building: Pick<Building, 'context' | 'memo' | 'printing'>
  readonly #parts: PrintThreadParts
  readonly #closed = new AbortController()
  /** Of notes that exceeded their time, by slug. */
  readonly #overdue = new Map<string, Overdue>()
  #thread: ReturnType<PrintThreadParts['begin']>
  /** Number of notes whose PDFs were asked for. */
  #asked = 0

  constructor(building: Pick<Building, 'context' | 'memo' | 'printing'>, parts: PrintThreadParts) {
    this.#building = building
    this.#parts = parts
    this.#thread = parts.begin()
    building.printing.give(this.#print)
  }

  /** Ask for the PDFs of a note and of those after it. */
  readonly bring = (path: string): Promise<void> => {
    const {notes} = this.#parts
    const end = notes.findIndex(note => note.path === path) + 1 + mostAhead
    for (const next of notes.slice(this.#asked, end)) void this.#ask(next)
    this.#asked = Math.max(this.#asked, end)
    return Promise.resolve()
  }

  /** End the thread, and what was asked ahead. */
  close(): void {
    this.#building.printing.give(undefined)
    this.#closed.abort()
    this.#thread.end()
  }

  async #ask({path, slug}: ListedNote): Promise<void> {
    const {context, memo} = this.#building
    const signal = signalFor(context)
    try {
      const wanted = await wantedUnlessRefused(memo, context, path, signal)
      for (const id of wanted.filter(isPrinted)) {
        if (this.#closed.signal.aborted) return
        const key = editionKey(path, id)
        const hash = await memo.printOf(edition, key, signal)
        if (!this.#parts.isAtHand({path, slug, id, hash})) await memo.get(edition, key, signal)
      }
    } catch {
      // Met again by whoever settles the note.
    }
  }

  readonly #print: PrintElsewhere = async ({document, made}) => {
    const late = this.#overdue.get(document.slug)
    if (late) throw late
    const thread = this.#thread
    if (thread.isOver) return undefined
    const question = {document, made, brandPrint: this.#parts.brandPrint}
    try {
      return await thread.ask(question, this.#building.context.noteMostMs, this.#closed.signal)
    } catch (error) {
      if (this.#closed.signal.aborted) throw error
      if (error instanceof Overdue) {
        this.#overdue.set(document.slug, error)
        this.#thread = this.#parts.begin()
        throw error
      }
      // What raises a bug, or needs more memory than a thread has, is printed by whoever asks. What waited behind a note that took too long
      // ended with its thread: the next prints that.
      return this.#thread === thread ? undefined : this.#print({document, made})
    }
  }
}
