import {breathe} from '../../io/breathe.js'
import {monotonicMs} from '../../io/clock.js'

/** Longest time without a pause. */
const sliceMs = 12

/** Process a list with pauses for other work. */
export async function inSlices<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let sinceMs = monotonicMs()
  for (const one of all) {
    await work(one)
    if (monotonicMs() - sinceMs < sliceMs) continue
    await breathe()
    sinceMs = monotonicMs()
  }
}
