import type {BuildOptions} from '../engine/context/options.js'
import {printable} from './mask.js'
import {printAside} from './print-text.js'
import type {Session} from './session.js'
import type {ReportOptions} from './tell-report.js'
import {words} from './words.js'

/** Prints once which process a command waits for, beside what it answers. */
export const lockTeller =
  ({terminal, language}: Pick<Session, 'terminal' | 'language'>): NonNullable<BuildOptions['onWait']> =>
  ({pid, host}) =>
    printAside(`cess: ${words[language].waiting(pid, printable(host))}\n`, terminal)

/** The same, where the answer is not for a program: that has its answer alone. */
export const readersLockTeller = (
  {format = 'pretty', json = false}: ReportOptions,
  session: Pick<Session, 'terminal' | 'language'>,
): BuildOptions['onWait'] => (format === 'pretty' && !json ? lockTeller(session) : undefined)
