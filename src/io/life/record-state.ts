import {utimesSync} from 'node:fs'
import {join} from 'node:path'
import {recordsFolder} from '../../model/life/record-place.js'
import {attempt} from '../error.js'
import {isFree, untilFree, withLockFile} from '../lock.js'
import {makeStateFolder, statIfAny} from '../private-files.js'

const lockAt = (root: string): string => join(root, '.cess', 'life', 'settling')

/**
 * Write to the record and to the notes that it is of: in between, the two do not fit. It takes moments; whoever looks waits.
 *
 * @throws {IoError} If the disk refuses.
 */
export function settling<T>(root: string, write: () => Promise<T> | T): Promise<T> {
  attempt('write', root, () => makeStateFolder(root, 'life'))
  return withLockFile(lockAt(root), {}, async () => {
    try {
      return await write()
    } finally {
      touch(join(root, recordsFolder))
    }
  })
}

/** Let a folder have another state, where there is one. */
function touch(folder: string): void {
  const now = new Date()
  if (statIfAny(folder)) attempt('write', folder, () => utimesSync(folder, now, now))
}

/** State of the record once nobody is writing to it: another one after each time that somebody did. */
export async function settledRecord(root: string): Promise<string> {
  await untilFree(lockAt(root))
  return stateOf(root)
}

/** Whether the record is in a state still, and nobody is writing to it. */
export const isRecordAt = (root: string, state: string): boolean => isFree(lockAt(root)) && stateOf(root) === state

function stateOf(root: string): string {
  const stat = statIfAny(join(root, recordsFolder))
  return stat ? [stat.ino, stat.mtimeMs, stat.ctimeMs].join(' ') : ''
}
