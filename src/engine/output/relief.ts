import type {OpenMemo} from '../publication/open-memo.js'

/** Notes of which all that was made is kept at once: a process that is killed leaves all but these to the next one. */
const mostUnkept = 50
/** Where there are many, a share of them: each keeping looks at all that is known. */
const unkeptShare = 1 / 20

/**
 * Keeps what a memo knows as a build goes on.
 *
 * @param isLetGo Whether values that were kept are let go of in memory, to be read again by whoever asks.
 * @returns Told whenever something was made, as a number of notes.
 */
export function openRelief(
  {memo, keep}: Pick<OpenMemo, 'memo' | 'keep'>,
  isLetGo: boolean,
): (madeNotes: number) => void {
  let [kept, unkept] = [0, 0]
  return madeNotes => {
    unkept += madeNotes
    if (unkept < Math.max(mostUnkept, kept * unkeptShare)) return
    kept += unkept
    unkept = 0
    keep()
    if (isLetGo) memo.release()
  }
}
