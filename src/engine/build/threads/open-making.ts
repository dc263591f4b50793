import type {Answerer} from '../../../io/thread.js'
import type {EditionId} from '../../../model/edition.js'
import {isErrorFor, type Message} from '../../../model/message.js'
import type {Memo} from '../../memo/memo.js'
import type {Trace} from '../../memo/trace.js'
import {openMemo} from '../../publication/open-memo.js'
import {allowed, edition, editionKey, mailFindings} from '../../queries/editions.js'
import {findings} from '../../queries/findings.js'
import {known} from '../../queries/headers.js'
import type {BuildContext} from '../../context/context.js'
import {isOfNote, noteTraces} from '../note-traces.js'
import {wantedOf} from '../wanted-of.js'

/** Beginning of a thread. */
export interface Begun extends Pick<
  BuildContext,
  'root' | 'now' | 'template' | 'siteUrl' | 'toolId' | 'asDraft' | 'isPublished' | 'strict' | 'groups' | 'siteGroups'
> {
  /** Of all notes beside each other. */
  readonly traces: readonly Trace[]
}

/** A note to be made. */
export interface Question {
  readonly path: string
  /** Of earlier builds. */
  readonly traces: readonly Trace[]
  /** Hashes of its editions that need no bytes. */
  readonly standing: ReadonlyMap<EditionId, string>
}

/** The note as far as it was made: whoever asked goes on from there, and meets what stopped it. */
export interface Answer {
  readonly traces: readonly Trace[]
  readonly bytes: ReadonlyMap<EditionId, Uint8Array>
}

/** Make notes beside the thread that settles them, with a memo of its own over the same world. Writes nothing. */
export async function openMaking({traces: begun, ...context}: Begun): Promise<Answerer<Question, Answer>> {
  const {memo} = openMemo(context, {believes: 'nothing'})
  memo.adopt(begun)
  // Loaded before anybody waits for them.
  await Promise.all([import('../../../render/index.js'), import('../../../note/resolve-note.js')])
  return async ({path, traces, standing}) => {
    memo.adopt(traces)
    const bytes = new Map<EditionId, Uint8Array>()
    try {
      await makeNote(memo, context, {path, standing, bytes})
    } catch {
      // Not told from here: errors do not come whole out of a thread.
    }
    const made = noteTraces(memo, path)
    memo.shed((_name, key) => isOfNote(path, key))
    return {traces: made, bytes}
  }
}

/** Ask all that settling a note will ask, in the same order. Changes `bytes`. */
async function makeNote(
  memo: Memo,
  context: Pick<Begun, 'strict' | 'groups' | 'siteGroups'>,
  {path, standing, bytes}: Omit<Question, 'traces'> & {readonly bytes: Map<EditionId, Uint8Array>},
): Promise<void> {
  const isRefused = (messages: readonly Message[]) => messages.some(isErrorFor(context))
  if (isRefused(await memo.get(findings, path))) return
  const ids = await memo.get(allowed, path)
  if (context.groups.includes('mail') && isRefused(await memo.get(mailFindings, path))) return
  const {header} = await memo.get(known, path)
  for (const id of wantedOf(context, header, ids)) {
    const key = editionKey(path, id)
    if ((await memo.printOf(edition, key)) !== standing.get(id)) bytes.set(id, (await memo.get(edition, key)).bytes)
  }
}
