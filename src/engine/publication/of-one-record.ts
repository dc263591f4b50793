import {readNow} from '../../io/clock.js'
import {isRecordAt, settledRecord} from '../../io/life/record-state.js'
import type {OnLockWait} from '../../io/lock.js'
import type {Instant} from '../../model/moment.js'
import {ofOneState} from './of-one-state.js'

/**
 * The outcome of looking at a publication whose record nobody writes to meanwhile. Half of one state and half of the next, a note just
 * published is a note whose record is lost.
 *
 * @param open A memo's: where it looks, and what begins a revision, in which it looks again.
 * @param look Changes nothing that it would not change again.
 * @param onWait Told who writes to it, where that takes long.
 * @throws Whatever the last look throws.
 */
export const ofOneRecord = <T>(
  {root, renew}: {readonly root: string; readonly renew: (now: Instant) => void},
  look: () => Promise<T>,
  onWait?: OnLockWait,
): Promise<T> =>
  ofOneState(
    {
      settled: () => settledRecord(root, onWait),
      isStill: state => isRecordAt(root, state),
      again: () => renew(readNow()),
    },
    look,
  )
