import {breathe} from '../../io/breathe.js'

/** What is done first: what somebody looks at, then what stands beside it, then what nobody waits for. */
export const ranks = {shown: 0, heavy: 1, beside: 2, idle: 3} as const
export type Rank = (typeof ranks)[keyof typeof ranks]

interface Waiting {
  readonly rank: Rank
  readonly run: () => Promise<void>
}

/**
 * Does one thing at a time, the most urgent first. Work is done on one processor anyhow; in turns, what is seen comes
 * before what is not.
 */
export class Queue {
  #waiting: Waiting[] = []
  #isRunning = false

  /** Do `work` when its turn comes. It must not wait for other work of the queue. */
  add<T>(rank: Rank, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({rank, run: () => work().then(resolve, reject)})
      if (!this.#isRunning) void this.#runAll()
    })
  }

  /** Forget what nobody waits for. */
  dropIdle(): void {
    this.#waiting = this.#waiting.filter(({rank}) => rank !== ranks.idle)
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
