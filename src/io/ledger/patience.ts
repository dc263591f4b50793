import {IoError} from '../error.js'

/** How what passes is waited for: a database that restarts, a disk that is full. */
export interface Patience {
  readonly firstMs: number
  /** Waits double until this. */
  readonly mostMs: number
  /** All waits of one fault together. */
  readonly limitMs: number
  /** Wait; ends early when somebody wants to stop. */
  readonly sleep: (durationMs: number) => Promise<void>
  /** Whether somebody wants to stop. */
  readonly isOver: () => boolean
  /** Called once when a wait begins; `undefined` once the fault is over. */
  readonly tell: (fault: IoError | undefined) => void
}

/** Faults that pass by themselves, or once somebody makes room: of SQLite, of sockets, and of PostgreSQL (appendix A of its manual). */
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
  ...['57P01', '57P02', '57P03', '25006', '40001', '40P01'],
])
/** Connections (08), and what a server has too little of (53). */
const passingClasses = /^(08|53)[0-9A-Z]{3}$/

const isPassing = (error: unknown): error is IoError =>
  error instanceof IoError && (passing.has(error.code) || passingClasses.test(error.code))

/**
 * Several calls of one process, each made again while it fails by a fault that passes. The fault is told once, however many
 * calls meet it.
 */
export class PatientCalls {
  readonly #patience: Patience
  /** Calls that wait now. */
  #waiting = 0

  constructor(patience: Patience) {
    this.#patience = patience
  }

  /**
   * Make a call until it is answered.
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
