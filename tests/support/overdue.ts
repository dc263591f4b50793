import {Follower} from '../../src/engine/desk/follower.js'
import {KnownMessages} from '../../src/engine/desk/known-messages.js'
import {NoteWorker} from '../../src/engine/desk/note-worker.js'
import type {Message} from '../../src/model/message.js'

/** The desk's messages on the notes of a publication while an edition may take no time at all. */
export async function overdueMessages(directory: string): Promise<readonly Message[]> {
  const follower = await Follower.begin({directory, language: 'en', environment: {}})
  await follower.open(() => {})
  const messages = new KnownMessages(follower.memo)
  const worker = new NoteWorker(follower, messages, 0)
  const all: Message[] = []
  for (const note of follower.notes?.states.values() ?? []) {
    await worker.do('edition', note, {id: 'pdf'}, follower.signal)
    all.push(...messages.all(note, []))
  }
  worker.close()
  follower.close()
  return all
}
