import {breathe} from '../../io/breathe.js'
import {monotonicMs, systemClock} from '../../io/clock.js'

/** Order of work: what somebody looks at, then what stands beside it, then what nobody waits for. */
export const ranks = {shown: 0, heavy: 1, beside: 2, idle: 3} as const
export type Rank = (typeof ranks)[keyof typeof ranks]

interface Waiting {
  readonly rank: Rank
  readonly run: () => Promise<void>
}

/** After a save, what an editor sees is asked for within this time. */
const calmMs = 300

/**
 * Does one thing at a time, the most urgent first. Work is done on one processor anyhow; in turns, what is seen comes
 * before what is not.
 */
export class Queue {
  readonly #waiting: Waiting[] = []
  #isRunning = false
  #stirredMs = -Infinity

  /** Until nobody has waited for anything for a while. */
  async calm(signal: AbortSignal): Promise<void> {
    for (let restMs = this.#restMs(); restMs > 0 && !signal.aborted; restMs = this.#restMs())
      await systemClock.sleep(restMs, signal)
  }

  #restMs(): number {
    return calmMs - (monotonicMs() - this.#stirredMs)
  }

  /** Something has happened that somebody will soon ask about. */
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
