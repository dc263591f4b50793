import {breathe} from '../../io/breathe.js'
import {monotonicMs} from '../../io/clock.js'

/** Who asks meanwhile is answered after so long at most. */
const sliceMs = 12

/** Do something for each of many; what else there is to do is done in between. */
export async function inSlices<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let sinceMs = monotonicMs()
  for (const one of all) {
    await work(one)
    if (monotonicMs() - sinceMs < sliceMs) continue
    await breathe()
    sinceMs = monotonicMs()
  }
}
