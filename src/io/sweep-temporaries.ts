import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {discard} from './discard.js'
import {unlessRefused} from './error.js'
import {isOlderThan} from './file-age.js'
import {isMarkOver} from './lock-holder.js'
import {temporaryName} from './temporary.js'

/** Age from which the file of a process that nobody here can know counts as left. */
const oldMs = 3_600_000

/**
 * Remove temporary files that dead processes left in a folder, one that was killed say; those of living ones, of other machines too, stay.
 * What the disk does not let go of stays as well: the next one tries again.
 */
export function sweepTemporaries(folder: string): void {
  for (const name of unlessRefused(() => readdirSync(folder)) ?? []) {
    const found = temporaryName.exec(name)
    if (!found) continue
    const path = join(folder, name)
    if (isMarkOver(found[1]) ?? isOlderThan(path, oldMs)) discard(path)
  }
}
