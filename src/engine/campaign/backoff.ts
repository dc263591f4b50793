import type {OutagePolicy} from './outage.js'

/** When to try again what a server put off. */
export interface RetryPolicy {
  readonly firstMs: number
  readonly factor: number
  /** Tries of one message in one run; then it waits for `--resume`. */
  readonly mostTries: number
  /** How long a server that says 421 is left alone. */
  readonly busyMs: number
  /** How long a server that is away is waited for; as usual if absent. */
  readonly outage?: OutagePolicy
}

/** 1, 2, 4 and 8 minutes: greylisting lasts five on most servers, fifteen on few. */
export const usualRetry: RetryPolicy = {firstMs: 60_000, factor: 2, mostTries: 5, busyMs: 60_000}

/** How long to wait after so many tries; undefined where it was tried enough. */
export const delayAfter = (tries: number, {firstMs, factor, mostTries}: RetryPolicy): number | undefined =>
  tries >= mostTries ? undefined : firstMs * factor ** (tries - 1)
