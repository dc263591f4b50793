import {setTimeout as wait} from 'node:timers/promises'
import {UsageError} from '../model/usage-error.js'
import {instantAt} from '../model/moment.js'

const lastSecond = 253_402_300_799 // 9999-12-31T23:59:59Z: what four digits of a year can say

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The moment of a build, `YYYY-MM-DDTHH:MM:SSZ`: that of `SOURCE_DATE_EPOCH` (seconds, UTC) where that is set, else of the clock (UTC). Its day
 * is what editions count as today, and embargoes end by it.
 *
 * @throws {UsageError} If the variable is not a number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function readNow(environment: Environment = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return instantAt(Date.now())
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= lastSecond) return instantAt(Number(epoch) * 1000)
  throw new UsageError({
    en: `Unexpected \`SOURCE_DATE_EPOCH=${epoch}\`, expected a number of seconds since 1970`,
    fr: `\`SOURCE_DATE_EPOCH=${epoch}\` ne convient pas ; attendu : un nombre de secondes depuis 1970`,
  })
}

/** Milliseconds since some fixed moment: for durations only. `performance` is loaded when it is first asked for, and this is not. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6

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
  tickMs: monotonicMs,
  sleep: (durationMs, signal) => wait(durationMs, undefined, {signal}).catch(() => {}),
}
