import {attempt, NonRepeatableRead} from '../../io/error.js'
import {sweepNotes} from '../../io/life/sweep-notes.js'
import {sweepRecords} from '../../io/life/write-record.js'
import {withLock} from '../../io/lock.js'
import {makeStateFolder} from '../../io/private-files.js'
import {openContext, type Context} from '../context/context.js'
import {readWithMemo, withMemo, type OpenMemo} from '../publication/open-memo.js'
import {sharedState} from '../queries/shared.js'
import type {LifeOptions} from './options.js'
import type {LifeReport} from './report.js'
import {changedMeanwhile} from './step-refusals.js'

/**
 * Run a command on the record of a publication, under a lock.
 *
 * @param work Writes once it has read everything.
 * @throws {UsageError} If the options fit no publication, or somebody saved meanwhile what it had looked at.
 * @throws {IoError} If the disk refuses, or another command does not end.
 */
export async function withLife(
  options: LifeOptions,
  work: (open: OpenMemo, context: Context) => Promise<LifeReport>,
): Promise<LifeReport> {
  const context = openContext(options)
  const {root} = context
  const run = (withOne: typeof withMemo) =>
    withOne<LifeReport>(context, async open => {
      const {isLoaded, messages} = await open.memo.get(sharedState)
      return isLoaded ? work(open, context) : {status: 'refused', root, steps: [], messages, failures: []}
    })
  if (options.isDry) return run(readWithMemo)
  attempt('write', root, () => makeStateFolder(root, 'life'))
  return withLock(root, {onWait: options.onWait}, () => {
    sweepRecords(root)
    sweepNotes(root)
    return run(withMemo).catch((error: unknown) => {
      throw error instanceof NonRepeatableRead ? changedMeanwhile(error.path) : error
    })
  })
}
