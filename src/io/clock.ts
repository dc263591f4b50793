import {setTimeout as wait} from 'node:timers/promises'
import {UsageError} from '../model/usage-error.js'
import {instantAt} from '../model/moment.js'

const lastSecond = 253_402_300_799 // 9999-12-31T23:59:59Z: what four digits of a year can say

/**
 * The moment of a build, `YYYY-MM-DDTHH:MM:SSZ`: `SOURCE_DATE_EPOCH` (seconds, UTC) if set, else the clock (UTC). Its day is the one that
 * editions print, and embargoes end by it.
 *
 * @throws {UsageError} If the variable is not a number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function readNow(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH']
  if (epoch === undefined || epoch === '') return instantAt(Date.now())
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= lastSecond) return instantAt(Number(epoch) * 1000)
  throw new UsageError({
    en: `Unexpected \`SOURCE_DATE_EPOCH=${epoch}\`, expected a number of seconds since 1970`,
    fr: `\`SOURCE_DATE_EPOCH=${epoch}\` ne convient pas ; attendu : un nombre de secondes depuis 1970`,
  })
}

/** Monotonic time in ms, for durations. Does not load `performance`. */
export const monotonicMs = (): number => Number(process.hrtime.bigint()) / 1e6

/** The real time, for events; printed dates follow `SOURCE_DATE_EPOCH`. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number
  /** Monotonic time in ms, for waits. */
  readonly tickMs: () => number
  /** Wait; resolves early if the signal is aborted. */
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>
}

/** The clock of this machine. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  tickMs: monotonicMs,
  sleep: (durationMs, signal) => wait(durationMs, undefined, {signal}).catch(() => {}),
}
