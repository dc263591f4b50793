import {join} from 'node:path'
import {attempt, IoError, unlessRefused} from '../error.js'
import {isFree, untilFree, withLockFile, type OnLockWait} from '../lock.js'
import {makeStateFolder, ownerOnly} from '../private-files.js'
import {randomId} from '../random-id.js'
import {readText, writeOver} from '../open-file.js'

const folder = 'life'
const placeOf = (root: string, name: 'settling' | 'state'): string => join(root, '.cess', folder, name)
const lockAt = (root: string): string => placeOf(root, 'settling')

/**
 * Write to the record and to the notes that it is of: in between, the two do not fit. It takes moments; whoever looks waits.
 *
 * @throws {IoError} If the disk refuses.
 */
export function settling<T>(root: string, write: () => Promise<T> | T): Promise<T> {
  attempt('write', root, () => makeStateFolder(root, folder))
  return withLockFile(lockAt(root), {}, () => {
    const path = placeOf(root, 'state')
    // First, so that it is another state even where this process is killed.
    attempt('write', path, () => writeOver(path, randomId(), ownerOnly.file))
    return write()
  })
}

/**
 * State of the record once nobody is writing to it: another one after each time that somebody did. Undefined where somebody does for so long
 * that it is waited for no more, as where another machine was switched off meanwhile, or where only another user may see who does.
 */
export async function settledRecord(root: string, onWait: OnLockWait | undefined): Promise<string | undefined> {
  try {
    return (await untilFree(lockAt(root), {onWait})) ? stateOf(root) : undefined
  } catch (error) {
    if (error instanceof IoError && error.code === 'EACCES') return undefined
    throw error
  }
}

/** Whether the record is in a state still, and nobody is writing to it: whom the disk does not tell of may be. */
export const isRecordAt = (root: string, state: string): boolean =>
  unlessRefused(() => isFree(lockAt(root))) === true && stateOf(root) === state

const stateOf = (root: string): string => unlessRefused(() => readText(placeOf(root, 'state'))) ?? ''
