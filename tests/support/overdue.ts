import {Follower} from '../../src/engine/desk/follower.js'
import {NoteMessages} from '../../src/engine/desk/note-messages.js'
import {NoteWorker} from '../../src/engine/desk/worker/note-worker.js'
import type {Message} from '../../src/model/message.js'

/** The desk's messages on the notes of a publication while an edition may take no time at all. */
export async function overdueMessages(directory: string): Promise<readonly Message[]> {
  const follower = await Follower.begin({directory, language: 'en', environment: {}})
  await follower.open(() => {})
  const messages = new NoteMessages(follower)
  const worker = new NoteWorker(follower, messages, 0)
  const all: Message[] = []
  for (const note of follower.notes?.states.values() ?? []) {
    await worker.edition(note, {id: 'pdf'}, follower.signal)
    all.push(...(await messages.all(note, follower.signal)))
  }
  worker.close()
  follower.close()
  return all
}
