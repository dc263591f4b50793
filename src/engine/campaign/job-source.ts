import type {Ledger} from '../../io/ledger/ledger.js'
import type {Keyring} from '../../io/keyring.js'
import type {PostJob, PostJobs} from '../../io/ledger/post-jobs.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {readStored} from '../../render/message/store-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {Dispatch, Letter} from './dispatch.js'
import type {PersonalWords} from './prepare.js'
import type {PostSource, Queued} from './post-queue.js'

/** Polling interval of an idle worker. */
const idleMs = 1000
const dayMs = 86_400_000

/** Messages from the queue, with bodies and words from the ledger. `done` only if the worker ends on an empty queue. */
export class JobSource implements PostSource<Dispatch> {
  readonly #context: JobContext
  readonly #taken = new Map<string, PostJob>()
  readonly #bodies = new Map<string, PreparedMessage>()
  /** Whether message bodies may be left that no job needs. */
  #hasFinished = false
  #dayBeganMs: number

  constructor(context: JobContext) {
    this.#context = context
    this.#dayBeganMs = context.tickMs()
  }

  async take(tickMs: number): ReturnType<PostSource<Dispatch>['take']> {
    const taken = await this.#context.jobs.take()
    if (!taken) return this.#rest()
    const {note, version, person, content, by, tries} = taken.job
    // Another job brought a new body since: that one goes. If none did, the ledger shows who waits.
    const body = await this.#body(content)
    if (!body) {
      await this.#context.jobs.finish(taken.id)
      return {waitMs: 1}
    }
    const {isDoubted = false, isSigned = false, windows, lane, isPlaced = false} = taken.job
    const key = {note, version, person}
    const job: Dispatch = {
      key,
      letterOf: claimed => this.#letterOf(claimed),
      by,
      isDoubted,
      isPlaced,
      signing: {from: body.from, isWanted: isSigned},
      windows,
      lane,
    }
    this.#taken.set(taken.id, taken.job)
    return {job, tries, notBeforeMs: tickMs, ticket: taken.id}
  }

  async finish({ticket = ''}: Queued<Dispatch>): Promise<void> {
    this.#hasFinished = true
    this.#taken.delete(ticket)
    await this.#context.jobs.finish(ticket)
  }

  async putOff(queued: Queued<Dispatch>): Promise<void> {
    const job = this.#taken.get(queued.ticket ?? '')
    if (!job) throw new Error('What is put off was taken from here')
    const {notBeforeMs, tries} = queued
    const {isDoubted = false, isPlaced = false} = queued.job
    const delaySeconds = Math.max(1, Math.ceil((notBeforeMs - this.#context.tickMs()) / 1000))
    // In this order: a worker that dies in between leaves one job too many, which the ledger makes harmless.
    await this.#context.jobs.putLater({...job, by: queued.job.by, tries, isDoubted, isPlaced}, delaySeconds)
    await this.finish(queued)
  }

  /** Nothing: if this worker dies, the queue hands its jobs to another. */
  async doubt(): Promise<void> {}

  settle(queued: Queued<Dispatch>, verdict: 'finished' | 'again'): Promise<void> {
    if (verdict === 'finished') return this.finish(queued)
    return this.putOff({...queued, job: {...queued.job, by: 'claim', isDoubted: true}})
  }

  /** Idle: remove bodies that are not needed, and run the daily task. */
  async #rest(): Promise<'done' | {readonly waitMs: number; readonly isIdle: boolean}> {
    if (this.#hasFinished && this.#taken.size === 0) {
      this.#hasFinished = false
      this.#bodies.clear()
      await this.#context.ledger.dropContent()
    }
    const {tickMs, daily} = this.#context
    if (tickMs() - this.#dayBeganMs >= dayMs) {
      this.#dayBeganMs = tickMs()
      await daily()
    }
    return this.#context.whenEmpty === 'end' ? 'done' : {waitMs: idleMs, isIdle: true}
  }

  /** Letter of a ledger row, whichever job it came from. */
  async #letterOf({content = '', sealed = ''}: Delivery): Promise<Letter> {
    const [message, words] = [await this.#body(content), this.#context.keyring.unseal(sealed)]
    if (!message || words === undefined) throw new Error('A queued message has its body and its words in the ledger')
    // Sealed by `queueCampaign`, and the seal proves it.
    return {message, words: JSON.parse(words) as PersonalWords}
  }

  async #body(digest: string): Promise<PreparedMessage | undefined> {
    const known = this.#bodies.get(digest)
    if (known) return known
    const {ledger, keyring} = this.#context
    const text = keyring.unseal((await ledger.content(digest)) ?? '')
    const message = text === undefined ? undefined : readStored(text)
    if (message) this.#bodies.set(digest, message)
    return message
  }
}

interface JobContext {
  readonly jobs: PostJobs
  readonly ledger: Ledger
  readonly keyring: Keyring
  readonly tickMs: () => number
  readonly whenEmpty: 'wait' | 'end'
  /** Task to run once a day, when idle. */
  readonly daily: () => Promise<unknown>
}
