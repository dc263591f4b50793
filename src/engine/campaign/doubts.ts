import {likeRefusals, refusalScope} from '../../model/ledger/refusal-scope.js'
import type {Dispatch, Refusal} from './dispatch.js'
import type {Queued} from './post-queue.js'

/** A refusal that may mean the person or the sender. */
export interface Doubt {
  readonly queued: Queued<Dispatch>
  readonly refusal: Refusal
  /** Settles once it is in the ledger. */
  readonly recorded: Promise<unknown>
  /** Sequence number among starts and refusals of a run. */
  readonly order: number
}

/** Refusals in a row after which the sender is meant, whatever the texts say. */
const mostInRow = 10

/** Refusals since the last accepted message. Several in a row in the same words mean the sender, not the persons: a blocklist or policy. */
export class Doubts {
  #row: Doubt[] = []

  /**
   * Add a refusal; true once they show that the server means the sender.
   *
   * @param hasTaken Whether it took any message of this run: who was in doubt in an earlier one then says nothing new.
   */
  add(doubt: Doubt, hasTaken: boolean): boolean {
    this.#row.push(doubt)
    const row = hasTaken ? this.#row.filter(({queued}) => queued.job.isDoubted !== true) : this.#row
    const like = row.filter(({refusal}) => isLike(refusal, doubt.refusal))
    return like.length >= likeRefusals[refusalScope(doubt.refusal.reply)] || row.length >= mostInRow
  }

  /** The last refusal, if its status code blames the sender. */
  blame(): Refusal | undefined {
    return this.#row.findLast(blamesSender)?.refusal
  }

  /** Remove and return the refusals before a sequence number. */
  take(before = Infinity): readonly Doubt[] {
    const taken = this.#row.filter(({order}) => order < before)
    this.#row = this.#row.filter(({order}) => order >= before)
    return taken
  }
}

/** Whether the status code of a refusal is about the sender. */
export const blamesSender = ({refusal}: Doubt): boolean => refusalScope(refusal.reply) === 'sender'

const isLike = (a: Refusal, b: Refusal): boolean => a.reply === b.reply && a.shape === b.shape
