import {work} from '../../engine/campaign/work.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {haltText, waitTeller} from '../halt-text.js'
import {passphraseOf} from '../passphrase.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {untilStopped} from '../stop-signal.js'
import {printAside, printText} from '../print-text.js'

interface WorkerFlags {
  readonly rate?: number
  readonly untilEmpty?: boolean
}

const usualRate = 20

/** `cess worker`. */
export async function workerCommand(session: Session, flags: WorkerFlags): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const say = postWords[language]
  printAside(`cess: ${say.working}\n`, terminal)
  const {tally, halt} = await untilStopped(
    terminal,
    signal =>
      work({
        directory,
        environment: terminal.env,
        ...passphraseOf('mail', session),
        ratePerMinute: flags.rate ?? usualRate,
        whenEmpty: flags.untilEmpty ? 'end' : 'wait',
        signal,
        onWait: waitTeller(session),
      }),
    say.stopping,
  )
  if (halt) printAside(`cess: ${haltText(halt, language)}\n`, terminal)
  const {sent, refused, uncertain, waiting} = tally
  printText(
    `${[say.sent(sent), say.refused(refused), say.uncertain(uncertain), say.waiting(waiting)].join(', ')}.\n`,
    terminal,
  )
  return (halt && halt.by !== 'person') || refused + uncertain + waiting > 0 ? exitCodes.world : exitCodes.fine
}
