import {isErrorFor, type Message} from '../../model/message.js'
import type {Context} from '../context.js'
import type {Memo} from '../memo/memo.js'
import {boundNoteStep} from '../note-bug.js'
import {mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'

/** How strictly a note is looked at before it is on record. */
export interface Strictness {
  readonly strict: boolean
}

/** Messages that speak against publishing a note as it will be. */
export async function checkEdited(
  memo: Memo,
  context: Pick<Context, 'root'>,
  path: string,
  strictness: Strictness,
): Promise<readonly Message[]> {
  const refusing = isErrorFor(strictness)
  const step = (query: typeof findings) =>
    boundNoteStep<readonly Message[]>(
      {context, path},
      () => memo.get(query, path),
      bug => [bug],
    )
  const messages = await step(findings)
  if (messages.some(refusing)) return messages.filter(refusing)
  return (await step(mailFindings)).filter(refusing)
}
