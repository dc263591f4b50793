import {setTimeout as wait} from 'node:timers/promises'

/** The real time, whatever `SOURCE_DATE_EPOCH` says: for what happens, not for what is printed. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number
  /** Milliseconds since some moment, which no correction of the time moves: for what is waited for. */
  readonly tickMs: () => number
  /** Wait; ends early, without complaint, when the signal says so. */
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>
}

/** The clock of this machine. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  tickMs: () => performance.now(),
  sleep: (durationMs, signal) => wait(durationMs, undefined, {signal}).catch(() => {}),
}
