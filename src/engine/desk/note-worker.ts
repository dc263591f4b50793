import {readNow} from '../../io/clock.js'
import {Overdue} from '../../io/processor-time.js'
import {Thread, type Answerer} from '../../io/thread.js'
import {isError, type Message} from '../../model/message.js'
import {sentContext, usualMostMs} from '../context/context.js'
import {unreadableMessage} from '../messages/message-for.js'
import {overdueMessage} from '../messages/overdue-message.js'
import {findings} from '../queries/findings.js'
import type {Follower} from './follower.js'
import type {KnownMessages} from './known-messages.js'
import type {Stumble} from './worker/note-messages.js'
import type {NoteState} from './worker/note-state.js'
import type {Wanted} from './worker/previews.js'
import type {SnapshotKnown} from './worker/snapshot.js'
import type {Answer, Examination, Given, Made, Question, Task} from './worker/questions.js'

/** Result of a task, or the message that the note cannot be read or exceeds its time. */
export type Outcome<Value> = {readonly made: Value} | {readonly message: Message}

/** Name of a task in the message that it exceeds its time. */
const stumbleOf: {readonly [Name in Task]: (given: Given<Name>) => Stumble} = {
  findings: () => 'document',
  messages: () => 'mail',
  detail: () => 'mail',
  edition: ({id}: Wanted) => id,
  heard: () => 'pdf',
  changes: () => 'changes',
  mails: () => 'eml',
  letter: () => 'eml',
}

/** Works on notes in a thread of its own. If a note exceeds its time, the thread is replaced and the note gets a message. */
export class NoteWorker {
  readonly #follower: Follower
  readonly #messages: KnownMessages
  readonly #mostMs: number
  /** Messages on states of notes that exceeded their time, by what was to be made. */
  readonly #overdue = new WeakMap<NoteState, Map<Stumble, Message>>()
  #thread: Thread<Question, Answer> | undefined
  #alone: Promise<Answerer<Question, Answer>> | undefined
  #known: SnapshotKnown = {sources: new Map(), settings: undefined}

  constructor(follower: Follower, messages: KnownMessages, mostMs = usualMostMs) {
    this.#follower = follower
    this.#messages = messages
    this.#mostMs = mostMs
  }

  /** Whether the thread runs. */
  get isWarm(): boolean {
    return this.#thread?.isOver === false
  }

  /** Start the thread, which loads its modules. */
  warm(): void {
    this.#begun()
  }

  #begun(): Thread<Question, Answer> {
    if (this.#thread && !this.#thread.isOver) return this.#thread
    this.#known = {sources: new Map(), settings: undefined}
    return (this.#thread = new Thread('desk', sentContext(this.#follower.context)))
  }

  /** Examine a note, unless its findings are known. One that cannot be read, or exceeds its time so early, has nothing else. */
  async examine(note: NoteState, signal: AbortSignal): Promise<Outcome<Examination>> {
    const {value} = note.source
    if (value.status === 'unreadable')
      return this.#failed(note, 'document', unreadableMessage(note.path, value.error.code))
    const known = this.#follower.memo.peek(findings, note.path)?.value
    if (known) return {made: {hasErrors: known.some(isError)}}
    return this.do('findings', note, undefined, signal)
  }

  /** Do a task. */
  async do<Name extends Task>(
    task: Name,
    note: NoteState,
    given: Given<Name>,
    signal: AbortSignal,
  ): Promise<Outcome<Made<Name>>> {
    const at = stumbleOf[task](given)
    const overdue = this.#overdue.get(note)?.get(at)
    if (overdue) return {message: overdue}
    // Before anything counts as told.
    signal.throwIfAborted()
    try {
      const thread = this.#begun()
      const changes = this.#follower.snapshot.changesFor(this.#known)
      const question: Question = {now: readNow(), changes, note, task, given}
      const answer = await (thread.isOver ? this.#answer(question, signal) : thread.ask(question, this.#mostMs, signal))
      this.#follower.memo.adopt(answer.traces)
      this.#messages.told(note, answer.stumbles)
      // Between threads types are lost.
      return {made: answer.made as Made<Name>}
    } catch (error) {
      if (!(error instanceof Overdue)) throw error
      const message = overdueMessage(note.path, this.#mostMs, at)
      this.#overdue.set(note, new Map([...(this.#overdue.get(note) ?? []), [at, message]]))
      return this.#failed(note, at, message)
    }
  }

  #failed(note: NoteState, at: Stumble, message: Message): {readonly message: Message} {
    this.#messages.told(note, [[at, message]])
    return {message}
  }

  /** Answer in this thread, where the system grants no other: whoever asks waits longer, and nothing is stopped. */
  async #answer(question: Question, signal: AbortSignal): Promise<Answer> {
    const {openNoteWork} = await import('./worker/open-note-work.js')
    const answer = await (this.#alone ??= openNoteWork(sentContext(this.#follower.context)))
    return answer(question, signal)
  }

  /** End the thread. */
  close(): void {
    this.#thread?.end()
  }
}
