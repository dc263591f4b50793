import {audit} from '../../engine/audit/audit.js'
import {check} from '../../engine/check/check.js'
import {fix} from '../../engine/fix/fix.js'
import type {ExitCode} from '../exit-code.js'
import {readersLockTeller} from '../lock-teller.js'
import {progressOn} from '../progress.js'
import type {Session} from '../session.js'
import {tellReport, type ReportOptions} from '../tell-report.js'

interface CheckFlags extends ReportOptions {
  readonly strict?: boolean
  readonly template?: string
  readonly jobs?: number
  readonly fix?: boolean
}

/** `cess check [notes…]`, after `fix` where that is asked for. */
export function checkCommand(session: Session, notes: readonly string[], flags: CheckFlags): Promise<ExitCode> {
  const progress = progressOn(session.terminal.stderr)
  const run = flags.fix ? fix : check
  const options = {
    ...flags,
    directory: session.directory,
    notes,
    onProgress: progress.advance,
    onWait: readersLockTeller(flags, session),
  }
  const work = run(options).finally(progress.clear)
  return tellReport('check', work, flags, session)
}

/** `cess audit [folder]`. */
export function auditCommand(session: Session, folder: string | undefined, flags: ReportOptions): Promise<ExitCode> {
  const progress = progressOn(session.terminal.stderr)
  const {directory} = session
  const work = audit({
    directory,
    folder,
    onProgress: progress.advance,
    onWait: readersLockTeller(flags, session),
  }).finally(progress.clear)
  return tellReport('audit', work, flags, session)
}
