import {likeRefusals, refusalScope} from '../../model/ledger/refusal-scope.js'
import type {Dispatch, Refusal} from './dispatch.js'
import type {Queued} from './post-queue.js'

/** A refusal of which it is not known yet whether it means the person or whoever sends. */
export interface Doubt {
  readonly queued: Queued<Dispatch>
  readonly refusal: Refusal
  /** Settled once the ledger has it. */
  readonly recorded: Promise<unknown>
  /** Its place among the beginnings and refusals of a run. */
  readonly order: number
}

/** So many in a row, in whatever words, and the fault is not in the persons. */
const mostInRow = 10

/**
 * Refusals since a server took the last message. One that refuses several persons in like words, and takes nobody between
 * them, does not mean them: it blocks whoever sends.
 */
export class Doubts {
  #row: Doubt[] = []

  /**
   * Whether there are so many by now that the server does not mean the persons.
   *
   * @param hasTaken Whether it took any message of this run: who was in doubt in an earlier one then says nothing new.
   */
  add(doubt: Doubt, hasTaken: boolean): boolean {
    this.#row.push(doubt)
    const row = hasTaken ? this.#row.filter(({queued}) => queued.job.isDoubted !== true) : this.#row
    const like = row.filter(({refusal}) => isLike(refusal, doubt.refusal))
    return like.length >= likeRefusals[refusalScope(doubt.refusal.reply)] || row.length >= mostInRow
  }

  /** The last refusal, where its codes blame whoever sends. */
  blame(): Refusal | undefined {
    return this.#row.findLast(blamesSender)?.refusal
  }

  /** Those before some beginning; they are no longer here. */
  take(before = Infinity): readonly Doubt[] {
    const taken = this.#row.filter(({order}) => order < before)
    this.#row = this.#row.filter(({order}) => order >= before)
    return taken
  }
}

/** Whether the codes of a refusal are about whoever sends. */
export const blamesSender = ({refusal}: Doubt): boolean => refusalScope(refusal.reply) === 'sender'

const isLike = (a: Refusal, b: Refusal): boolean => a.reply === b.reply && a.shape === b.shape
