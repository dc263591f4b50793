/** The time that something took of the processor, more than it may. */
export class Overdue extends Error {
  override readonly name = 'Overdue'
}

/** Measures how long a thread has been busy, over all of its questions. */
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

/** How long each thread that is not over has been busy. */
export const watches = new Set<Stopwatch>()

/**
 * Time that one thread, or else the one that started them all, has used of the processor from now on, at least, in ms: all that the process has
 * used, without the time that its other threads were busy, which is no less than what they used.
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
 * Ends work of the thread that started all others once that has used so many ms of the processor, from when it first asks whether it is to go
 * on, by `throwIfAborted`: nobody can look at the clock meanwhile but the work itself. Of a thousand notes most never ask, and looking at the
 * processor's time costs more than all else that is done for them.
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
