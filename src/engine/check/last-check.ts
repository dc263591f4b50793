import {join} from 'node:path'
import {attempt, IoError} from '../../io/error.js'
import {makeStateFolder} from '../../io/private-files.js'
import {hashOfAll} from '../../io/stamp.js'
import {isUpToDate, writeSnapshot, snapshotOf, readSnapshot, type InputSnapshot} from '../publication/input-snapshot.js'
import type {OpenMemo} from '../publication/open-memo.js'
import type {Report} from '../report/report.js'
import type {Context} from '../context/context.js'

/** Edges and messages of a check. */
interface LastCheck extends InputSnapshot {
  readonly report: Report
}

const folderName = 'check'
const pathIn = (root: string): string => join(root, '.cess', folderName, 'last.json')

/** Recognises what a check is asked for: of a note that is wrong for who is strict, the mail is not looked at. */
const keyOf = ({toolId, root, names, directory, template, strict}: Context): string =>
  hashOfAll([toolId, root, JSON.stringify([names.length > 0 && [names, directory], template, strict])])

/** Messages of a check that finds what the last one found; nothing where it may find something else. */
export function recallCheck(context: Context): Report | undefined {
  const path = pathIn(context.root)
  const last = readSnapshot<LastCheck>(path, keyOf(context))
  return last && isUpToDate(path, last, context) ? last.report : undefined
}

/** Keep what a check found that would find the same again while nothing changes. */
export function keepCheck(context: Context, open: OpenMemo, report: Report): void {
  // The next time, a note may be in time.
  const isSure =
    report.failures.length === 0 &&
    report.notes.every(
      ({outcome, messages}) => outcome !== 'crashed' && messages.every(({ruleId}) => ruleId !== 'note-time'),
    )
  if (!isSure) return
  try {
    attempt('write', context.root, () => makeStateFolder(context.root, folderName))
  } catch (error) {
    if (error instanceof IoError) return
    throw error
  }
  const last: LastCheck = {...snapshotOf(keyOf(context), open), report}
  writeSnapshot(pathIn(context.root), last)
}
