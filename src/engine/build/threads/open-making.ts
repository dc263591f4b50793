import type {Answerer} from '../../../io/thread.js'
import type {EditionId} from '../../../model/edition.js'
import {isErrorFor} from '../../../model/message.js'
import type {Memo} from '../../memo/memo.js'
import type {Trace} from '../../memo/trace.js'
import {openMemo} from '../../publication/open-memo.js'
import {edition, editionKey, mailFindings} from '../../queries/editions.js'
import {findings} from '../../queries/findings.js'
import type {BuildContext, SentContext} from '../../context/context.js'
import {isOfNote, noteTraces} from '../../output/note-traces.js'
import {wantedUnlessRefused} from '../../output/wanted-of.js'

/** Initial data of a thread. */
export interface Begun
  extends SentContext, Pick<BuildContext, 'asDraft' | 'isPublished' | 'strict' | 'groups' | 'siteGroups'> {
  /** Traces of all headers. */
  readonly traces: readonly Trace[]
  /** Purpose: a build or a check. */
  readonly asks: 'editions' | 'findings'
}

/** A note to render. */
export interface Question {
  readonly path: string
  /** Traces of earlier builds. */
  readonly traces: readonly Trace[]
  /** Hashes of editions whose bytes are not needed. */
  readonly standing: ReadonlyMap<EditionId, string>
}

/** Result for a note as far as it came; the asker continues and meets the same error. */
export interface Answer {
  readonly traces: readonly Trace[]
  readonly bytes: ReadonlyMap<EditionId, Uint8Array>
}

/** Render notes in a thread with its own memo. Writes nothing. */
export async function openMaking({traces: begun, ...context}: Begun): Promise<Answerer<Question, Answer>> {
  const {memo} = openMemo(context, {believes: 'nothing'})
  memo.adopt(begun)
  // What it begins with stays.
  memo.forgetNew(() => false)
  // Loaded before anybody waits for them.
  await Promise.all([import('../../../render/index.js'), import('../../../note/resolve-note.js')])
  return async ({path, traces, standing}) => {
    memo.adopt(traces)
    const bytes = new Map<EditionId, Uint8Array>()
    // Not told from here: errors do not come whole out of a thread.
    await makeNote(memo, context, {path, standing, bytes}).catch(() => {})
    const made = noteTraces(memo, path)
    memo.forgetNew(key => isOfNote(path, key))
    return {traces: made, bytes}
  }
}

/** A note to render, and the target of its bytes. */
export interface Making extends Omit<Question, 'traces'> {
  /** Receives missing editions. */
  readonly bytes: Map<EditionId, Uint8Array>
}

/**
 * Ask the queries that building a note will ask, in order.
 *
 * @throws Whatever a query throws, and the signal's reason.
 */
export async function makeNote(
  memo: Memo,
  context: Omit<Begun, 'traces'>,
  {path, standing, bytes}: Making,
  signal?: AbortSignal,
): Promise<void> {
  if (context.asks === 'findings') {
    const told = await memo.get(findings, path, signal)
    if (!told.some(isErrorFor(context))) await memo.get(mailFindings, path, signal)
    return
  }
  for (const id of await wantedUnlessRefused(memo, context, path, signal)) {
    const key = editionKey(path, id)
    const print = await memo.printOf(edition, key, signal)
    if (print !== standing.get(id)) bytes.set(id, (await memo.get(edition, key, signal)).bytes)
  }
}
