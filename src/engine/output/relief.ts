import {boundGrowth} from '../../io/save-memory.js'
import type {OpenMemo} from '../publication/open-memo.js'

/** Results after which the memo is stored, those of some thirty notes: the loss if the process is killed. */
const mostUnkept = 400
/** Share of all results, if larger, since storing looks at all. */
const unkeptShare = 1 / 20

/** A memo of which results are stored. */
interface Relieved extends Pick<OpenMemo, 'keep' | 'stored' | 'unkept'> {
  readonly memo: Pick<OpenMemo['memo'], 'release'>
}

/**
 * Stores results of a memo during a build.
 *
 * @param isLetGo Whether values that were kept are let go of in memory, to be read again by whoever asks.
 * @returns Called whenever something was made.
 */
export function openRelief({memo, keep, stored, unkept}: Relieved, isLetGo: boolean): () => void {
  let kept = stored
  return () => {
    boundGrowth()
    const made = unkept()
    if (made < Math.max(mostUnkept, kept * unkeptShare)) return
    kept += made
    keep()
    if (isLetGo) memo.release()
  }
}
