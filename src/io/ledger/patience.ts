import {IoError} from '../error.js'

/** Retry policy for transient faults: a database that restarts, a full disk. */
export interface Patience {
  readonly firstMs: number
  /** Waits double until this. */
  readonly mostMs: number
  /** Total wait for one fault. */
  readonly limitMs: number
  /** Wait; resolves early on a stop. */
  readonly sleep: (durationMs: number) => Promise<void>
  /** Whether a stop was requested. */
  readonly isOver: () => boolean
  /** Called with the fault when a wait begins, and with undefined when it is over. */
  readonly tell: (fault: IoError | undefined) => void
}

/** Transient faults of SQLite, sockets and PostgreSQL (appendix A of its manual). */
const passing: ReadonlySet<string> = new Set([
  ...['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_BUSY', 'ENOSPC', 'EDQUOT'],
  ...[
    'ECONNLOST',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
    'ENOTFOUND',
  ],
  // Ended, cancelled or refused for the moment: of what was asked, nothing was done.
  ...['57P01', '57P02', '57P03', '57P05', '57014', '55P03', '58030', '25006', '40001', '40P01'],
])
/** PostgreSQL classes: connection exceptions (08), insufficient resources (53). */
const passingClasses = /^(08|53)[0-9A-Z]{3}$/

const isPassing = (error: unknown): error is IoError =>
  error instanceof IoError && (passing.has(error.code) || passingClasses.test(error.code))

/** Retries calls while they fail by a transient fault, which is reported once for all of them. */
export class PatientCalls {
  readonly #patience: Patience
  /** Number of waiting calls. */
  #waiting = 0

  constructor(patience: Patience) {
    this.#patience = patience
  }

  /**
   * Retry a call until it succeeds.
   *
   * @param again Makes it the second time and later, if not as the first time.
   * @throws What the call throws, where that does not pass, or did not in time.
   */
  async make<T>(call: () => Promise<T>, again: () => Promise<T> = call): Promise<T> {
    const {firstMs, mostMs, limitMs, sleep, isOver, tell} = this.#patience
    let waitedMs = 0
    for (let delayMs = firstMs; ; delayMs = Math.min(delayMs * 2, mostMs)) {
      try {
        const answer = await (waitedMs === 0 ? call : again)()
        if (waitedMs > 0 && --this.#waiting === 0) tell(undefined)
        return answer
      } catch (error) {
        const isEnd = !isPassing(error) || waitedMs >= limitMs || isOver()
        if (isEnd && waitedMs > 0) this.#waiting--
        if (isEnd) throw error
        if (waitedMs === 0 && this.#waiting++ === 0) tell(error)
      }
      await sleep(delayMs)
      waitedMs += delayMs
    }
  }
}
