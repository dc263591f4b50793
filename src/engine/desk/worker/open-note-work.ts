import {isError} from '../../../model/message.js'
import type {Answerer} from '../../../io/thread.js'
import {LruCache} from '../../../model/lru-cache.js'
import type {SentContext} from '../../context/context.js'
import type {Trace} from '../../memo/trace.js'
import {openMemo, type OpenMemo} from '../../publication/open-memo.js'
import {mailFindings} from '../../queries/editions.js'
import {findings} from '../../queries/findings.js'
import {shared, type Shared} from '../../queries/shared.js'
import type {DeskContext} from './desk-context.js'
import {NoteMessages} from './note-messages.js'
import type {NoteState} from './note-state.js'
import {Previews} from './previews.js'
import {Snapshot} from './snapshot.js'
import type {Answer, Given, Made, Question, Task} from './questions.js'

/** Number of note states that are remembered with their findings. */
const mostStates = 16

/** Tasks by name. */
type Doing = {
  readonly [Name in Task]: (note: NoteState, given: Given<Name>, signal: AbortSignal) => Promise<Made<Name>>
}

/** Answer questions of the desk in a thread of its own, with a memo over the snapshot that it is sent. */
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
  const doing = tasksOver(open, messages, new Previews(context, messages))
  const states = new LruCache<string, NoteState>(mostStates)
  const tracesOf = ({path}: NoteState): readonly Trace[] =>
    memo.tracesOf(
      [findings, mailFindings].map(query => [query, path]),
      (_, at) => at === path || at.startsWith(`${path}\n`),
    )
  // Loaded before anybody waits for them.
  await Promise.all([import('../../../render/index.js'), import('../../../note/resolve-note.js')])
  return async ({now, changes, note: told, task, given}, signal) => {
    known.receive(changes)
    open.renew(now)
    current = await memo.get(shared)
    const key = `${told.revision} ${told.path}`
    const note = states.get(key) ?? told
    states.set(key, note)
    // A task's own input, whose type is lost between threads.
    const made = await doing[task](note, given as never, signal)
    const isTold = task === 'findings' || task === 'messages'
    return {made, stumbles: messages.stumbles(note), traces: isTold ? tracesOf(note) : []}
  }
}

/** The tasks; each loads what it alone needs. */
function tasksOver(open: OpenMemo, messages: NoteMessages, previews: Previews): Doing {
  return {
    findings: async (note, _, signal) => ({hasErrors: (await messages.ofText(note, signal))?.some(isError)}),
    messages: (note, _, signal) => messages.all(note, signal),
    detail: async (note, language, signal) => ({
      ...previews.factsOf(note, await previews.shown(note, signal, language)),
      messages: await messages.all(note, signal),
    }),
    edition: (note, wanted, signal) => previews.edition(note, wanted, signal),
    heard: async (note, language, signal) => {
      const view = await previews.edition(note, {id: 'pdf', language}, signal)
      const {readAloud} = await import('./read-aloud.js')
      return readAloud(view, language)
    },
    changes: async (note, language) => {
      const {redlineOf} = await import('./redline-of.js')
      return redlineOf(open, note, language)
    },
    mails: async (note, _, signal) => {
      const {mailsOf} = await import('./mail-facts.js')
      return mailsOf(form => previews.edition(note, {id: 'eml', form}, signal))
    },
    letter: async (note, wanted, signal) => {
      const {noteHasErrors, writeDeskTest} = await import('./send-desk-test.js')
      const found = await previews.toSend(note, signal)
      return found ? writeDeskTest(found, wanted) : noteHasErrors
    },
  }
}
