import {join} from 'node:path'
import {IoError} from '../../io/error.js'
import {exists} from '../../io/exists.js'
import {withLock} from '../../io/lock.js'
import {siteFolder} from '../../io/web-root.js'
import type {Message} from '../../model/message.js'
import {UsageError} from '../../model/usage-error.js'
import {openBuildContext, type BuildContext} from '../context/context.js'
import type {BuildOptions} from '../context/options.js'
import type {Memo} from '../memo/memo.js'
import {withMemo, type OpenMemo} from '../publication/open-memo.js'
import type {BuildReport} from '../report/report.js'
import {takeDownBlindly} from '../site/take-down-blindly.js'
import {outputBefore, type Before} from './output-before.js'
import {sweepHalves} from './sweep.js'

/**
 * End a build whose options are impossible by an error, once what may no longer be public is taken down.
 *
 * @throws The error, or an `IoError` if what must come down cannot be removed.
 */
export async function endEarly(options: BuildOptions, error: unknown): Promise<never> {
  const context = contextAt(options)
  if (!context || !exists(join(context.out, siteFolder))) throw error
  return withMemo(context, open =>
    withLock(context.out, context, async () => throwOnceDown(context, open, error)).catch(refusal =>
      throwUnlocked(context, open, refusal),
    ),
  )
}

/** Context of the folders alone; undefined where these are impossible. */
function contextAt({directory, out, onWait, waitMs}: BuildOptions): BuildContext | undefined {
  try {
    return openBuildContext({directory, out, onWait, waitMs})
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** The same for a build that got no lock: where the disk is full, none can be written, but files are removed all the same. */
export async function throwUnlocked(context: BuildContext, open: Opened, error: unknown): Promise<never> {
  if (!(error instanceof IoError) || !noRoom.has(error.code)) throw error
  return throwOnceDown(context, open, error)
}

/** Codes by which a disk refuses to write alone. */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])

type Opened = Pick<OpenMemo, 'memo' | 'renew'>

/** The same for a build that an error ends before it took anything down, while the lock is held. */
export async function throwOnceDown(context: BuildContext, {memo, renew}: Opened, error: unknown): Promise<never> {
  // Of a revision that failed, an input may have had two values.
  renew(context.now)
  const {failures} = await takeDownOnly(context, memo, {before: outputBefore(context), messages: []})
  throw failures[0] ?? error
}

/** Take down what may no longer be public, and build nothing, with what an interrupted build left half written. */
export async function takeDownOnly(
  context: BuildContext,
  memo: Memo,
  known: {readonly before: Before; readonly messages: readonly Message[]},
): Promise<BuildReport> {
  const report = await takeDownBlindly(context, memo, known)
  sweepHalves(context.out, known.before.journal)
  return report
}
