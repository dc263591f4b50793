import {breathe} from '../../io/breathe.js'
import {monotonicMs, systemClock} from '../../io/clock.js'

/** Priorities: the visible edition, slow ones, what is beside it, background work. */
export const ranks = {shown: 0, heavy: 1, beside: 2, idle: 3} as const
export type Rank = (typeof ranks)[keyof typeof ranks]

interface Waiting {
  readonly rank: Rank
  readonly run: () => Promise<void>
}

/** Time within which requests follow a save. */
const calmMs = 300

/** Runs one task at a time, the most urgent first. */
export class Queue {
  readonly #waiting: Waiting[] = []
  #isRunning = false
  #stirredMs = -Infinity

  /** Settles when no request has waited for a while. */
  async calm(signal: AbortSignal): Promise<void> {
    for (let restMs = this.#restMs(); restMs > 0 && !signal.aborted; restMs = this.#restMs())
      await systemClock.sleep(restMs, signal)
  }

  #restMs(): number {
    return calmMs - (monotonicMs() - this.#stirredMs)
  }

  /** Note that requests will soon follow. */
  stir(): void {
    this.#stirredMs = monotonicMs()
  }

  /** Do `work` when its turn comes. It must not wait for other work of the queue. */
  add<T>(rank: Rank, work: () => Promise<T>): Promise<T> {
    if (rank !== ranks.idle) this.stir()
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({rank, run: () => work().then(resolve, reject)})
      if (!this.#isRunning) void this.#runAll()
    })
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true
    while (this.#waiting.length > 0) {
      // Requests that have arrived meanwhile are heard first.
      await breathe()
      const next = this.#waiting.reduce((first, other) => (other.rank < first.rank ? other : first))
      this.#waiting.splice(this.#waiting.indexOf(next), 1)
      await next.run()
    }
    this.#isRunning = false
  }
}
