import {monotonicMs} from '../engine/context/environment.js'
import type {Report} from '../engine/report/report.js'
import {speakReport} from '../engine/report/report.js'
import {exitCodeOf, type ExitCode} from './exit-code.js'
import {loadReporter, type Format} from './reporter.js'
import type {Session} from './session.js'
import {ioText} from './tell-failure.js'
import {printAside, printText} from './print-text.js'
import {readerAt, type Telling} from './telling.js'

/** Options of the output of a report. */
export interface ReportOptions {
  readonly format?: Format
  readonly json?: boolean
}

/**
 * Wait for work, print its report in the wanted form, and return the exit code.
 *
 * @param tookMs Duration of work that was done before.
 */
export async function tellReport(
  command: Telling['command'],
  work: Promise<Report>,
  flags: ReportOptions & {readonly strict?: boolean},
  session: Session,
  tookMs?: number,
): Promise<ExitCode> {
  const {terminal, language} = session
  const startedMs = monotonicMs()
  const report = speakReport(await work, {language, strict: flags.strict ?? false})
  const exitCode = exitCodeOf(report)
  const format = flags.json ? 'json' : (flags.format ?? 'pretty')
  const reporter = await loadReporter(format)
  const durationMs = tookMs ?? monotonicMs() - startedMs
  const text = reporter({command, report, exitCode, durationMs, ...readerAt(session, report.root, 'stdout')})
  if (format === 'pretty') printText(text, terminal)
  else terminal.stdout.write(text)
  for (const failure of report.failures) printAside(`cess: ${ioText(failure, language)}\n`, terminal)
  return exitCode
}
