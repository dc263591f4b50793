import {breathe} from '../../io/breathe.js'
import {monotonicMs} from '../../io/clock.js'

/** Notes whose messages nobody has counted, one at a time. */
export interface Counting<T> {
  /** Until nobody has waited for anything for a while: what is seen comes first. */
  readonly calm: () => Promise<void>
  /** The next of them; undefined once all are counted. */
  readonly next: () => T | undefined
  readonly count: (note: T) => Promise<void>
  /** Called now and then with what was counted since. */
  readonly tell: (counted: readonly T[]) => void
}

/** Often enough to be seen growing, seldom enough not to disturb. */
const tellMs = 250

/** Counts in the background what nobody waits for, whenever it is woken and until nothing is left. */
export class CountOthers<T> {
  readonly #counting: Counting<T>
  #isRunning = false

  constructor(counting: Counting<T>) {
    this.#counting = counting
  }

  async wake(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    try {
      await this.#run()
    } finally {
      this.#isRunning = false
    }
  }

  async #run(): Promise<void> {
    const {calm, next, count, tell} = this.#counting
    let [counted, sinceMs] = [[] as T[], monotonicMs()]
    await calm()
    for (let note = next(); note !== undefined; note = next()) {
      await count(note)
      counted.push(note)
      await breathe()
      await calm()
      if (monotonicMs() - sinceMs < tellMs) continue
      tell(counted)
      ;[counted, sinceMs] = [[], monotonicMs()]
    }
    if (counted.length > 0) tell(counted)
  }
}
