import {join} from 'node:path'
import {unlessRefused} from '../../io/error.js'
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
/** With `strict`, the mail of a note with warnings is not checked: a report of its own, and neither takes the other's place. */
const pathIn = ({root, strict}: Context): string =>
  join(root, '.cess', folderName, strict ? 'last-strict.json' : 'last.json')

/** Key of a check: its tool, publication and options. */
const keyOf = ({toolId, root, names, directory, template}: Context): string =>
  hashOfAll([toolId, root, JSON.stringify([names.length > 0 && [names, directory], template])])

/** Report of the last check if all of its inputs are unchanged. */
export function unchangedCheck(context: Context): Report | undefined {
  const path = pathIn(context)
  const last = readSnapshot<LastCheck>(path, keyOf(context))
  return last && isUpToDate(path, last, context) ? last.report : undefined
}

/** Keep the report of a check, unless it may differ the next time with the same inputs. */
export function keepCheck(context: Context, open: OpenMemo, report: Report): void {
  // The next time, a note may be in time.
  const isSure =
    report.failures.length === 0 &&
    report.notes.every(
      ({outcome, messages}) => outcome !== 'crashed' && messages.every(({ruleId}) => ruleId !== 'note-time'),
    )
  if (!isSure) return
  if (unlessRefused(() => makeStateFolder(context.root, folderName)) === undefined) return
  const last: LastCheck = {...snapshotOf(keyOf(context), open), report}
  writeSnapshot(pathIn(context), last)
}
