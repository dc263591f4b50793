import {readNow} from '../../../io/clock.js'
import {Overdue} from '../../../io/processor-time.js'
import {Thread} from '../../../io/thread.js'
import type {Message} from '../../../model/message.js'
import {overdueMessage} from '../../messages/overdue-message.js'
import {findings} from '../../queries/findings.js'
import {sentContext, usualMostMs} from '../../context/context.js'
import type {Follower} from '../follower.js'
import type {NoteMessages} from '../note-messages.js'
import type {NoteState} from '../note-state.js'
import type {View, Wanted} from '../previews.js'
import type {SnapshotKnown} from '../snapshot.js'
import type {Answer, Question} from './questions.js'

/** Renders slow editions in a thread of its own. If a note exceeds its time, the thread is replaced and the note gets a message. */
export class NoteWorker {
  readonly #follower: Follower
  readonly #messages: NoteMessages
  readonly #mostMs: number
  /** Messages on states of notes that exceeded their time, by what was to be made. */
  readonly #overdue = new WeakMap<NoteState, Map<string, Message>>()
  #thread: Thread<Question, Answer> | undefined
  #known: SnapshotKnown = {sources: new Map(), settings: undefined}

  constructor(follower: Follower, messages: NoteMessages, mostMs = usualMostMs) {
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

  /** Make an edition. */
  async edition(note: NoteState, wanted: Wanted, signal: AbortSignal): Promise<View> {
    const {answer, message} = await this.#ask(note, wanted, signal)
    return answer?.view ?? (message ? {status: 'mistake', message} : {status: 'absent'})
  }

  /** Check a note; the result is stored with its messages. */
  async look(note: NoteState, signal: AbortSignal): Promise<void> {
    const {memo} = this.#follower
    const {answer} = await this.#ask(note, undefined, signal)
    // Of what is known here already, more is held.
    if (answer && memo.standing(findings, note.path)?.holds !== true) memo.adopt(answer.traces)
  }

  async #ask(
    note: NoteState,
    wanted: Wanted | undefined,
    signal: AbortSignal,
  ): Promise<{readonly answer?: Answer; readonly message?: Message}> {
    const what = wanted?.id ?? 'document'
    const known = this.#overdue.get(note)?.get(what)
    if (known) return {message: known}
    // Before anything counts as told.
    signal.throwIfAborted()
    try {
      const thread = this.#begun()
      const changes = this.#follower.snapshot.changesFor(this.#known)
      const answer = await thread.ask({now: readNow(), changes, note, wanted}, this.#mostMs, signal)
      this.#messages.given(note, answer.found)
      return {answer}
    } catch (error) {
      if (!(error instanceof Overdue)) throw error
      const message = overdueMessage(note.path, this.#mostMs, what)
      this.#overdue.set(note, new Map([...(this.#overdue.get(note) ?? []), [what, message]]))
      this.#messages.given(note, {stumbles: [[what, message]], ...(!wanted && {counts: {errors: 1, warnings: 0}})})
      return {message}
    }
  }

  /** End the thread. */
  close(): void {
    this.#thread?.end()
  }
}
