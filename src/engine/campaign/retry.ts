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

/** How long to wait for a server that became unreachable. */
interface OutagePolicy {
  readonly firstMs: number
  /** Waits double until this. */
  readonly mostMs: number
  /** Total wait before the server is given up. */
  readonly limitMs: number
}

/** A restart takes seconds, a repair up to an hour or two. */
export const usualOutage: OutagePolicy = {firstMs: 5_000, mostMs: 300_000, limitMs: 7_200_000}

/** An outage of the server, during which nothing is sent. Times are ticks of the clock. */
export class Outage {
  readonly #policy: OutagePolicy
  #sinceMs: number | undefined
  #tries = 0
  #untilMs = 0
  /** Whether the server ever replied; if not, its name is wrong and there is no outage. */
  #wasThere = false

  constructor(policy: OutagePolicy) {
    this.#policy = policy
  }

  get isOn(): boolean {
    return this.#sinceMs !== undefined
  }

  get wasThere(): boolean {
    return this.#wasThere
  }

  /** The server replied; returns whether it had been away. */
  end(): boolean {
    const wasOn = this.isOn
    this.#wasThere = true
    this.#sinceMs = undefined
    this.#tries = 0
    return wasOn
  }

  /** The server is unreachable or busy: when it is tried again; undefined where it is given up. */
  goOn(tickMs: number, leastMs: number): number | undefined {
    const {firstMs, mostMs, limitMs} = this.#policy
    this.#sinceMs ??= tickMs
    if (tickMs - this.#sinceMs >= limitMs) return undefined
    // Lines that come back together are one try.
    if (tickMs >= this.#untilMs)
      this.#untilMs = tickMs + Math.max(leastMs, Math.min(firstMs * 2 ** this.#tries++, mostMs))
    return this.#untilMs
  }
}
