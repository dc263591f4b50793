import type {OutagePolicy} from './outage.js'

/** When to retry a message that a server deferred. */
export interface RetryPolicy {
  readonly firstMs: number
  readonly factor: number
  /** Tries of one message in a run; `--resume` tries again. */
  readonly mostTries: number
  /** Pause after a server answered 421. */
  readonly busyMs: number
  /** How long to wait for an unreachable server; `usualOutage` if absent. */
  readonly outage?: OutagePolicy
}

/** Waits of 1, 2, 4 and 8 minutes: greylisting lasts five on most servers, fifteen on few. */
export const usualRetry: RetryPolicy = {firstMs: 60_000, factor: 2, mostTries: 5, busyMs: 60_000}

/** Wait before the next try, in ms; undefined once the tries are used up. */
export const delayAfter = (tries: number, {firstMs, factor, mostTries}: RetryPolicy): number | undefined =>
  tries >= mostTries ? undefined : firstMs * factor ** (tries - 1)
