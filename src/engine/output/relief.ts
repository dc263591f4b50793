import {boundYoung} from '../../io/save-memory.js'
import type {OpenMemo} from '../publication/open-memo.js'

/** Values that are kept at once, those of some thirty notes or fewer: a process that is killed leaves all but these to the next one. */
const mostUnkept = 400
/** Where there are many, a share of them: each keeping looks at all that is known. */
const unkeptShare = 1 / 20

/**
 * Keeps what a memo knows as a build goes on.
 *
 * @param isLetGo Whether values that were kept are let go of in memory, to be read again by whoever asks.
 * @returns Called whenever something was made.
 */
export function openRelief(
  {memo, keep, unkept}: Pick<OpenMemo, 'memo' | 'keep' | 'unkept'>,
  isLetGo: boolean,
): () => void {
  let kept = 0
  return () => {
    boundYoung()
    const made = unkept()
    if (made < Math.max(mostUnkept, kept * unkeptShare)) return
    kept += made
    keep()
    if (isLetGo) memo.release()
  }
}
