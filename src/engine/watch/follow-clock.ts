import {readNow, systemClock, type Clock} from '../../io/clock.js'
import type {Instant} from '../../model/moment.js'

/** Longest wait in ms: what is awaited may change, and a machine that slept counts no time. */
const mostMs = 10_000
/** Shortest wait in ms: whoever is called looks at the clock by itself, a while later. */
const leastMs = 500

/** Moments to follow. */
export interface Following {
  /** The next moment at which something is to be done; see `World.nextMoment`. */
  readonly next: () => Instant | undefined
  /** Called when it has come. */
  readonly onCome: () => void
  /** The moment that it is; that of builds if absent, which `SOURCE_DATE_EPOCH` may halt. */
  readonly now?: () => Instant
  readonly clock?: Pick<Clock, 'sleep'>
}

/** Call whenever a moment has come that answers about the clock wait for, such as midnight or the end of an embargo, until `signal` is aborted. */
export async function followClock(
  {next, onCome, now = readNow, clock = systemClock}: Following,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const awaited = next()
    const aheadMs = awaited === undefined ? mostMs : Date.parse(awaited) - Date.parse(now())
    await clock.sleep(Math.min(mostMs, Math.max(leastMs, aheadMs)), signal)
    if (awaited !== undefined && !signal.aborted && Date.parse(awaited) <= Date.parse(now())) onCome()
  }
}
