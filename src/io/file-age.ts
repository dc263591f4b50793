import {discard} from './discard.js'
import {codeOf} from './error.js'
import {ownerOnly, statIfAny} from './private-files.js'
import {temporaryBeside} from './temporary.js'
import {writeFresh} from './open-file.js'
import {statAt} from './stat-at.js'

/** Whether a file is that old, by the clock that wrote its time too: that of this machine may be wrong, or have been set. */
export function isOlderThan(path: string, ageMs: number): boolean {
  const madeMs = statIfAny(path)?.mtimeMs
  return madeMs !== undefined && Date.now() - madeMs > ageMs && (nowMsBeside(path) ?? madeMs) - madeMs > ageMs
}

/** Time that a file gets which is written there now; undefined where none can be. */
function nowMsBeside(path: string): number | undefined {
  const probe = temporaryBeside(path)
  try {
    writeFresh(probe, '', ownerOnly.file)
    return statAt(probe)?.mtimeMs
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  } finally {
    discard(probe)
  }
}
