import {Follower} from '../../src/engine/desk/follower.js'
import {KnownMessages} from '../../src/engine/desk/known-messages.js'
import {NoteWorker} from '../../src/engine/desk/note-worker.js'
import type {NoteState} from '../../src/engine/desk/worker/note-state.js'
import {IoError} from '../../src/io/error.js'
import type {Message} from '../../src/model/message.js'

/** Messages on every note of a publication whose desk gives no time to any edition. */
export const overdueMessages = (directory: string): Promise<readonly Message[]> =>
  deskMessages(directory, (worker, note, signal) => worker.do('edition', note, {id: 'pdf'}, signal))

/** A state of a note whose file the system does not let anybody read. */
export const unreadable = (note: NoteState): NoteState => ({
  ...note,
  source: {
    value: {status: 'unreadable', error: new IoError({action: 'read', code: 'EACCES', path: note.path})},
    print: 'EACCES',
  },
})

/** Messages on every note of a publication whose files the system does not let the desk read. */
export const unreadableMessages = (directory: string): Promise<readonly Message[]> =>
  deskMessages(directory, (worker, note, signal) => worker.examine(unreadable(note), signal))

async function deskMessages(
  directory: string,
  ask: (worker: NoteWorker, note: NoteState, signal: AbortSignal) => ReturnType<NoteWorker['do']>,
): Promise<readonly Message[]> {
  const follower = await Follower.begin({directory, language: 'en', environment: {}})
  await follower.open(() => {})
  const worker = new NoteWorker(follower, new KnownMessages(follower.memo), 0)
  const all: Message[] = []
  for (const note of follower.notes?.states.values() ?? []) {
    const done = await ask(worker, note, follower.signal)
    if ('message' in done) all.push(done.message)
  }
  worker.close()
  follower.close()
  return all
}
