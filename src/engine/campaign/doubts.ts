import {likeRefusals, refusalScope} from '../../model/ledger/refusal-scope.js'
import type {Dispatch, Refusal} from './dispatch.js'
import type {Queued} from './post-queue.js'

/** A refusal of which it is not known yet whether it means the person or whoever sends. */
export interface Doubt {
  readonly queued: Queued<Dispatch>
  readonly refusal: Refusal
  /** Settled once the ledger has it. */
  readonly recorded: Promise<unknown>
}

/** So many in a row, in whatever words, and the fault is not in the persons. */
const mostInRow = 10

/**
 * Refusals since a server took the last message. One that refuses several persons in like words, and takes nobody between
 * them, does not mean them: it blocks whoever sends.
 */
export class Doubts {
  #row: Doubt[] = []

  /** Whether there are so many by now that the server does not mean the persons. */
  add(doubt: Doubt): boolean {
    this.#row.push(doubt)
    const like = this.#row.filter(({refusal}) => isLike(refusal, doubt.refusal))
    return like.length >= likeRefusals[refusalScope(doubt.refusal.reply)] || this.#row.length >= mostInRow
  }

  /** The last refusal, where its codes blame whoever sends. */
  blame(): Refusal | undefined {
    return this.#row.findLast(({refusal}) => refusalScope(refusal.reply) === 'sender')?.refusal
  }

  /** All of them; none is left. */
  take(): readonly Doubt[] {
    const row = this.#row
    this.#row = []
    return row
  }
}

const isLike = (a: Refusal, b: Refusal): boolean => a.reply === b.reply && a.shape === b.shape
