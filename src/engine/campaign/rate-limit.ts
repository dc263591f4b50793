/** Lets each client do something so often in a while. Memory is bounded: the oldest clients are forgotten first. */
export class RateLimit {
  /** By client; times are of the clock's ticks. */
  readonly #counts = new Map<string, {count: number; readonly sinceMs: number}>()
  readonly #options: RateLimitOptions

  constructor(options: RateLimitOptions) {
    this.#options = options
  }

  /** Whether a client may do it now; counts it. */
  allows(client: string, tickMs: number): boolean {
    const {most, perMs, mostClients} = this.#options
    const known = this.#counts.get(client)
    if (known && tickMs - known.sinceMs < perMs) return ++known.count <= most
    this.#counts.delete(client)
    this.#counts.set(client, {count: 1, sinceMs: tickMs})
    const [oldest] = this.#counts.keys()
    if (this.#counts.size > mostClients && oldest !== undefined) this.#counts.delete(oldest)
    return true
  }
}

interface RateLimitOptions {
  readonly most: number
  readonly perMs: number
  readonly mostClients: number
}
