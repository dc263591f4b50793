/** A job with its earliest time (ticks of the clock, ms) and its tries. */
export interface Queued<T> {
  readonly job: T
  readonly tries: number
  readonly notBeforeMs: number
  /** Id of the job in its source. */
  readonly ticket?: string
}

/** Source of jobs for the lines. A job that was taken is finished or put off once. */
export interface PostSource<T> {
  /** The next job; how long to wait for one; or `done`, where none will come any more. `isIdle`: nothing waits at all. */
  readonly take: (tickMs: number) => Promise<Queued<T> | {readonly waitMs: number; readonly isIdle?: boolean} | 'done'>
  readonly finish: (queued: Queued<T>) => Promise<void>
  /** Set a job aside whose outcome is in doubt. */
  readonly doubt: (queued: Queued<T>) => Promise<void>
  /** Finish a job that was in doubt, or leave it to another run. */
  readonly settle: (queued: Queued<T>, verdict: 'finished' | 'again') => Promise<void>
  readonly putOff: (queued: Queued<T>) => Promise<void>
}

/** Queue of one run: new jobs first, then deferred ones when they are due. */
export class PostQueue<T> implements PostSource<T> {
  readonly #fresh: Iterator<T>
  readonly #later: Queued<T>[] = []
  #inHand = 0

  constructor(jobs: Iterable<T>) {
    this.#fresh = jobs[Symbol.iterator]()
  }

  async take(tickMs: number): ReturnType<PostSource<T>['take']> {
    const due = this.#later.findIndex(({notBeforeMs}) => notBeforeMs <= tickMs)
    const [queued] = due === -1 ? [] : this.#later.splice(due, 1)
    const next = queued ?? this.#takeFresh()
    if (next) {
      this.#inHand++
      return next
    }
    if (this.#later.length === 0 && this.#inHand === 0) return 'done'
    const soonest = Math.min(...this.#later.map(({notBeforeMs}) => notBeforeMs))
    return {waitMs: Math.max(1, Math.min(soonest - tickMs, pollMs))}
  }

  #takeFresh(): Queued<T> | undefined {
    const {done, value} = this.#fresh.next()
    return done === true ? undefined : {job: value, tries: 0, notBeforeMs: 0}
  }

  async finish(): Promise<void> {
    this.#inHand--
  }

  async doubt(): Promise<void> {
    this.#inHand--
  }

  /** Nothing: the ledger has the state. */
  async settle(): Promise<void> {}

  async putOff(queued: Queued<T>): Promise<void> {
    this.#inHand--
    this.#later.push(queued)
  }
}

/** Polling interval of an idle line, since others may put jobs off. */
const pollMs = 50
