import {importBounces} from '../../engine/campaign/import-bounces.js'
import {answerText} from '../answers/answer.js'
import {bouncesAnswer} from '../answers/post.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {printText} from '../print-text.js'

/** `cess bounces <mailbox>`. */
export async function bouncesCommand(
  session: Session,
  from: string,
  {json}: {readonly json?: boolean},
): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const report = await importBounces({directory, language, environment: terminal.env, from})
  if (json) terminal.stdout.write(answerText(bouncesAnswer, report))
  else printText(`${postWords[language].bounces(report)}\n`, terminal)
  return exitCodes.fine
}
