import {breathe} from '../../io/breathe.js'
import {IoError} from '../../io/error.js'
import type {DeskNote} from '../../model/desk.js'
import type {EditionId} from '../../model/edition.js'
import {isError, type Message} from '../../model/message.js'
import {noteBug} from '../messages/note-bug.js'
import {mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import {RenderFailure} from '../messages/render-failure.js'
import {source} from '../queries/inputs.js'
import {mistakeOf} from '../messages/render-mistake.js'
import type {DeskContext} from './desk-context.js'
import type {NoteState} from './note-state.js'

type Counts = NonNullable<DeskNote['counts']>
/** Step that a message belongs to: an edition or the document. */
type Stumble = EditionId | 'document'
/** Findings of another thread on the same state of a note: see `NoteMessages.given`. */
export interface FoundElsewhere {
  readonly stumbles: readonly (readonly [at: Stumble, message: Message])[]
  readonly counts?: Counts | undefined
}

/** Messages on notes: findings of queries, and errors of renderers. */
export class NoteMessages {
  readonly #context: DeskContext
  /** Bugs by state of a note: it is not examined again until it changes. */
  readonly #bugs = new WeakMap<NoteState, Message>()
  readonly #stumbles = new WeakMap<NoteState, Map<Stumble, Message>>()
  readonly #counts = new WeakMap<NoteState, Counts>()

  constructor(context: DeskContext) {
    this.#context = context
  }

  /** Findings on a note; undefined if it cannot be read or examined. */
  async ofText(note: NoteState, signal: AbortSignal): Promise<readonly Message[] | undefined> {
    if (this.#bugs.has(note)) return undefined
    try {
      return await this.#context.memo.get(findings, note.path, signal)
    } catch (error) {
      // What comes of it is said when the folder is looked at again.
      if (error instanceof IoError) return undefined
      this.#bugs.set(note, this.#bugOf(note, error))
      return undefined
    }
  }

  /** All messages on a note, those of its mail and of renderers included. */
  async all(note: NoteState, signal: AbortSignal): Promise<readonly Message[]> {
    const own = await this.ofText(note, signal)
    const bug = this.#bugs.get(note)
    const ofMail = own && !own.some(isError) ? await this.#ofMail(note, signal) : []
    const found = [...(own ?? []), ...(bug ? [bug] : []), ...ofMail]
    const known = new Set(found.map(message => JSON.stringify(message)))
    const stumbles = [...(this.#stumbles.get(note)?.values() ?? [])]
    const all = [...found, ...stumbles.filter(message => !known.has(JSON.stringify(message)))]
    this.#counts.set(note, countsOf(all))
    return all
  }

  async #ofMail(note: NoteState, signal: AbortSignal): Promise<readonly Message[]> {
    await breathe()
    try {
      return await this.#context.memo.get(mailFindings, note.path, signal)
    } catch (error) {
      this.stumble(note, error)
      return []
    }
  }

  /** Remember an error of a renderer as a message. Aborts pass through. */
  stumble(note: NoteState, error: unknown): Message {
    const {shared, memo} = this.#context
    const rendered = {path: note.path, read: memo.get(source, note.path)}
    const cause = error instanceof RenderFailure ? error.cause : error
    const message = (shared && mistakeOf(cause, shared, rendered)) ?? this.#bugOf(note, error)
    const at = error instanceof RenderFailure ? error.edition : 'document'
    const stumbles = this.#stumbles.get(note) ?? new Map<Stumble, Message>()
    this.#stumbles.set(note, stumbles.set(at, message))
    return message
  }

  /** Messages of renderers on a note, and the number of its messages if known. */
  found(note: NoteState): FoundElsewhere {
    return {stumbles: [...(this.#stumbles.get(note) ?? [])], counts: this.#counts.get(note)}
  }

  /** Remember the findings of another thread. */
  given(note: NoteState, {stumbles, counts}: FoundElsewhere): void {
    if (counts) this.#counts.set(note, counts)
    const known = this.#stumbles.get(note) ?? new Map<Stumble, Message>()
    this.#stumbles.set(note, new Map([...known, ...stumbles]))
  }

  #bugOf({path}: NoteState, error: unknown): Message {
    return noteBug(this.#context.root, path, error)
  }

  /** Number of messages on a note, if known from this process or an earlier one. */
  counts(note: NoteState): Counts | undefined {
    const known = this.#counts.get(note)
    if (known) return known
    const {memo} = this.#context
    const own = memo.peek(findings, note.path)?.value
    if (!own) return undefined
    const ofMail = own.some(isError) ? [] : memo.peek(mailFindings, note.path)?.value
    if (!ofMail) return undefined
    const counts = countsOf([...own, ...ofMail])
    this.#counts.set(note, counts)
    return counts
  }

  /** Whether a state of a note had errors; undefined if not checked. */
  hadErrors(note: NoteState): boolean | undefined {
    const counts = this.#counts.get(note)
    return counts && counts.errors > 0
  }

  /** Give up counting messages of a note. */
  giveUp(note: NoteState): void {
    this.#counts.set(note, countsOf([]))
  }
}

function countsOf(messages: readonly Message[]): Counts {
  const errors = messages.filter(isError).length
  return {errors, warnings: messages.length - errors}
}
