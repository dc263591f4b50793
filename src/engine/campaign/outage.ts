/** How long a server that was there, and is away, is waited for. */
export interface OutagePolicy {
  readonly firstMs: number
  /** Waits double until this. */
  readonly mostMs: number
  /** From when it went away until it is given up. */
  readonly limitMs: number
}

/** A server that restarts is back in seconds; one whose machine is being mended, in an hour. */
export const usualOutage: OutagePolicy = {firstMs: 5_000, mostMs: 300_000, limitMs: 7_200_000}

/** The time for which a server is away: nobody's messages are tried in vain for it. All times are of the clock's ticks. */
export class Outage {
  readonly #policy: OutagePolicy
  #sinceMs: number | undefined
  #tries = 0
  #untilMs = 0
  /** Whether the server ever replied: what never was there is no outage, but a mistake in its name. */
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

  /** The server replied, as it does when it is there. Gives back whether it had been away. */
  end(): boolean {
    const wasOn = this.isOn
    this.#wasThere = true
    this.#sinceMs = undefined
    this.#tries = 0
    return wasOn
  }

  /**
   * The server is away, or says that it is busy.
   *
   * @returns When it is tried again; undefined where it is given up.
   */
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
