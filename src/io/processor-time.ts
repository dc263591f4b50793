/** Thrown when work exceeds its processor time. */
export class Overdue extends Error {
  override readonly name = 'Overdue'
}

/** Measures the busy time of a thread. */
export class Stopwatch {
  #sinceMs: number | undefined
  #totalMs = 0

  turn(isOn: boolean): void {
    this.#totalMs = this.ms
    this.#sinceMs = isOn ? performance.now() : undefined
  }

  get ms(): number {
    return this.#totalMs + (this.#sinceMs === undefined ? 0 : performance.now() - this.#sinceMs)
  }
}

/** Stopwatches of running threads. */
export const watches = new Set<Stopwatch>()

/**
 * Measures the processor time of a thread, or of the main thread, from now on, in ms: an upper bound, the time of the process without the
 * busy time of its other threads.
 */
export function spentBy(own?: Stopwatch): () => number {
  const since = process.cpuUsage()
  const fromMs = new Map([...watches].map(watch => [watch, watch.ms]))
  const loop = performance.eventLoopUtilization()
  return () => {
    const {user, system} = process.cpuUsage(since)
    // Of those that ended meanwhile, and those that began.
    const others = [...new Set([...fromMs.keys(), ...watches])].filter(watch => watch !== own)
    const busyMs = others.reduce((ms, watch) => ms + watch.ms - (fromMs.get(watch) ?? 0), 0)
    const startersMs = own ? performance.eventLoopUtilization(loop).active : 0
    // Less than nothing, where others used less than the time that they were busy.
    return Math.max(0, (user + system) / 1000 - busyMs - startersMs)
  }
}

/**
 * A signal that aborts work of the main thread after so many ms of processor time. It is checked by `throwIfAborted`, since nothing else can
 * run meanwhile, and measured from the first check, since measuring is expensive and most notes never check.
 */
export function deadline(mostMs: number): AbortSignal {
  const [controller, sinceMs] = [new AbortController(), performance.now()]
  const {signal} = controller
  const ask = signal.throwIfAborted.bind(signal)
  let spentMs: (() => number) | undefined
  signal.throwIfAborted = () => {
    spentMs ??= spentBy()
    if (performance.now() - sinceMs >= mostMs && spentMs() >= mostMs) controller.abort(new Overdue('It took too long'))
    ask()
  }
  return signal
}
