import {noteList} from '../queries/inputs.js'
import type {Message} from '../../model/message.js'
import type {Memo} from '../memo/memo.js'
import {boundNoteStep} from '../messages/note-bug.js'
import {known, type Known} from '../queries/headers.js'
import type {Context} from '../context/context.js'

/** A note of the publication, as it is asked of every one. */
export interface NoteKnown extends Known {
  /** Reason why it cannot be read, where that is a bug of ours: it may not be public then. */
  readonly bug?: Message
}

/**
 * All notes by path, in the order of the list: those that cannot be read are there too, without header.
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
