import type {Answerer} from '../../../io/thread.js'
import {LruCache} from '../../../model/lru-cache.js'
import type {SentContext} from '../../context/context.js'
import {plainTrace} from '../../memo/trace.js'
import {openMemo} from '../../publication/open-memo.js'
import {shared, type Shared} from '../../queries/shared.js'
import type {DeskContext} from '../desk-context.js'
import {NoteMessages} from '../note-messages.js'
import type {NoteState} from '../note-state.js'
import {Previews, type View, type Wanted} from '../previews.js'
import {Snapshot} from '../snapshot.js'
import type {Answer, Question} from './questions.js'

/** Number of note states that are remembered with their findings. */
const mostStates = 16

/** Answer questions of the desk in the worker's thread, with a memo over the snapshot that it is sent. */
export async function openNoteWork(begun: SentContext): Promise<Answerer<Question, Answer>> {
  let snapshot: Snapshot | undefined
  const open = openMemo(begun, {
    isFollowing: true,
    over: ({edges}) => (snapshot = new Snapshot(begun.root, edges)).edges,
  })
  const {memo, root} = open
  const known = snapshot ?? new Snapshot(root, open.world.edges)
  let current: Shared | undefined
  const context: DeskContext = {
    root,
    memo,
    get shared() {
      return current
    },
    memoWith: (path, text) => open.beside({source: known.edgeWith(path, text)}),
  }
  const messages = new NoteMessages(context)
  const previews = new Previews(context, messages)
  const states = new LruCache<string, NoteState>(mostStates)
  const viewOf = async (note: NoteState, wanted: Wanted, signal: AbortSignal): Promise<View> => {
    const view = await previews.edition(note, wanted, signal)
    if (!wanted.isHeard) return view
    const {readAloud} = await import('./read-aloud.js')
    return readAloud(view, wanted.language ?? 'en')
  }
  // Loaded before anybody waits for them.
  await Promise.all([import('../../../render/index.js'), import('../../../note/resolve-note.js')])
  return async ({now, changes, note: told, wanted}, signal) => {
    known.receive(changes)
    open.renew(now)
    current = await memo.get(shared)
    const key = `${told.revision} ${told.path}`
    const note = states.get(key) ?? told
    states.set(key, note)
    const view = wanted ? await viewOf(note, wanted, signal) : ({status: 'absent'} as const)
    if (!wanted) await messages.all(note, signal)
    const isOfNote = (_: string, at: string) => at === note.path || at.startsWith(`${note.path}\n`)
    return {view, found: messages.found(note), traces: wanted ? [] : Array.from(memo.traces(isOfNote), plainTrace)}
  }
}
