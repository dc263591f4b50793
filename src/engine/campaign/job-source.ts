import type {Ledger} from '../../io/ledger/ledger.js'
import type {Keyring} from '../../io/keyring.js'
import type {PostJob, PostJobs} from '../../io/ledger/post-jobs.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {readStored} from '../../render/message/store-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {Dispatch} from './dispatch.js'
import type {PersonalWords} from './letter.js'
import type {PostSource, Queued} from './post-queue.js'

/** How long a worker without work waits before it asks again. */
const idleMs = 1000

/** Where workers get their work: jobs from the queue, bodies and words from the ledger. `done` only where an empty queue ends it. */
export class JobSource implements PostSource<Dispatch> {
  readonly #desk: JobDesk
  readonly #taken = new Map<string, PostJob>()
  readonly #bodies = new Map<string, Promise<PreparedMessage>>()

  constructor(desk: JobDesk) {
    this.#desk = desk
  }

  async take(nowMs: number): ReturnType<PostSource<Dispatch>['take']> {
    const taken = await this.#desk.jobs.take()
    if (!taken) return this.#desk.whenEmpty === 'end' ? 'done' : {waitMs: idleMs}
    const {note, version, person, content, by, tries} = taken.job
    const job: Dispatch = {
      key: {note, version, person},
      message: await this.#body(content),
      wordsOf: claimed => this.#wordsOf(claimed),
      by,
    }
    this.#taken.set(taken.id, taken.job)
    return {job, tries, notBeforeMs: nowMs, ticket: taken.id}
  }

  async finish({ticket = ''}: Queued<Dispatch>): Promise<void> {
    this.#taken.delete(ticket)
    await this.#desk.jobs.finish(ticket)
  }

  async putOff(queued: Queued<Dispatch>): Promise<void> {
    const job = this.#taken.get(queued.ticket ?? '')
    if (!job) throw new Error('What is put off was taken from here')
    const {notBeforeMs, tries} = queued
    const delaySeconds = Math.max(1, Math.ceil((notBeforeMs - this.#desk.nowMs()) / 1000))
    // In this order: a worker that dies in between leaves one job too many, which the ledger makes harmless.
    await this.#desk.jobs.putLater({...job, by: 'claim', tries}, delaySeconds)
    await this.finish(queued)
  }

  #body(digest: string): Promise<PreparedMessage> {
    const known = this.#bodies.get(digest) ?? this.#desk.ledger.content(digest).then(text => readStored(text ?? ''))
    this.#bodies.set(digest, known)
    return known
  }

  #wordsOf({sealed = ''}: Delivery): PersonalWords {
    const text = this.#desk.keyring.unseal(sealed)
    if (text === undefined) throw new Error('A queued message has words that this ledger’s secret opens')
    // Sealed by `queueCampaign`, and the seal proves it.
    return JSON.parse(text) as PersonalWords
  }
}

interface JobDesk {
  readonly jobs: PostJobs
  readonly ledger: Ledger
  readonly keyring: Keyring
  readonly nowMs: () => number
  readonly whenEmpty: 'wait' | 'end'
}
