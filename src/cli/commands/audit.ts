import {audit} from '../../engine/index.js'
import type {ExitCode} from '../exit-code.js'
import {progressOn} from '../progress.js'
import type {Session} from '../session.js'
import {tellReport, type ReportOptions} from '../tell-report.js'

/** `cess audit [folder]`. */
export function auditCommand(session: Session, folder: string | undefined, flags: ReportOptions): Promise<ExitCode> {
  const progress = progressOn(session.terminal.stderr)
  const {directory} = session
  const work = audit({directory, folder, onProgress: progress.advance}).finally(progress.clear)
  return tellReport('audit', work, flags, session)
}
