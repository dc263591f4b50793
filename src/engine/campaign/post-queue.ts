/** Something to do not before a time (ms of the clock's ticks), and how often it was tried. */
export interface Queued<T> {
  readonly job: T
  readonly tries: number
  readonly notBeforeMs: number
  /** By which a source that has its jobs from elsewhere knows it again. */
  readonly ticket?: string
}

/** Where lines get their work from. What was taken is finished or put off, once. */
export interface PostSource<T> {
  /** The next job; how long to wait for one; or `done`, where none will come any more. `isIdle`: nothing waits at all. */
  readonly take: (tickMs: number) => Promise<Queued<T> | {readonly waitMs: number; readonly isIdle?: boolean} | 'done'>
  readonly finish: (queued: Queued<T>) => Promise<void>
  /** A job whose end is in doubt: it keeps no line waiting, until it is settled, if ever. */
  readonly doubt: (queued: Queued<T>) => Promise<void>
  /** Finish what was in doubt, or leave it to another run. */
  readonly settle: (queued: Queued<T>, verdict: 'finished' | 'again') => Promise<void>
  readonly putOff: (queued: Queued<T>) => Promise<void>
}

/** Work of several lines: fresh jobs first, then those that were put off, each when its time has come. */
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

  /** Nothing: the ledger knows, and a run that ends in doubt ends. */
  async settle(): Promise<void> {}

  async putOff(queued: Queued<T>): Promise<void> {
    this.#inHand--
    this.#later.push(queued)
  }
}

/** A line that has nothing to do looks again at least this often: another may put something off. */
const pollMs = 50
