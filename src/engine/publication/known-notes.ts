import {noteList} from '../queries/inputs.js'
import type {Message} from '../../model/message.js'
import type {Memo} from '../memo/memo.js'
import {boundNoteStep} from '../messages/note-bug.js'
import {known, type Known} from '../queries/headers.js'
import type {Context} from '../context/context.js'

/** Known facts of a note. */
export interface NoteKnown extends Known {
  /** Message of a bug that prevents reading it: it counts as not public. */
  readonly bug?: Message
}

/**
 * All notes by path, in order; unreadable ones without a header.
 *
 * @throws {IoError} If the notes cannot be listed.
 */
export async function knownNotes(memo: Memo, context: Context): Promise<ReadonlyMap<string, NoteKnown>> {
  const found = new Map<string, NoteKnown>()
  for (const {path, slug} of memo.get(noteList)) {
    const said = await boundNoteStep<NoteKnown>(
      context.root,
      path,
      () => memo.get(known, path),
      bug => ({slug, mentions: [], bug}),
    )
    found.set(path, said)
  }
  return found
}
