import {readNow} from '../../io/clock.js'
import {isRecordAt, settledRecord} from '../../io/life/record-state.js'
import type {Instant} from '../../model/moment.js'

/** Whoever publishes all the time is not waited for. */
const mostLooks = 4

/**
 * What comes of looking at a publication whose record nobody writes to meanwhile: where somebody did, it is looked at again, in a new
 * revision. Half of one state and half of the next, a note just published is a note whose record is lost.
 *
 * @param open A memo's: where it looks, and what begins a revision.
 * @param look Changes nothing that it would not change again.
 * @throws Whatever the last look throws.
 */
export async function ofOneRecord<T>(
  {root, renew}: {readonly root: string; readonly renew: (now: Instant) => void},
  look: () => Promise<T>,
): Promise<T> {
  for (let looks = 1; ; looks++) {
    const before = await settledRecord(root)
    const [seen] = await Promise.allSettled([look()])
    if (looks === mostLooks || isRecordAt(root, before)) {
      if (seen.status === 'rejected') throw seen.reason
      return seen.value
    }
    renew(readNow())
  }
}
