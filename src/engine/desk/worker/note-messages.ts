import {breathe} from '../../../io/breathe.js'
import {IoError} from '../../../io/error.js'
import type {EditionId} from '../../../model/edition.js'
import {isError, type Message} from '../../../model/message.js'
import {noteBug} from '../../messages/note-bug.js'
import {mailFindings} from '../../queries/editions.js'
import {findings} from '../../queries/findings.js'
import {RenderFailure} from '../../messages/render-failure.js'
import {source} from '../../queries/inputs.js'
import {mistakeOf} from '../../messages/render-mistake.js'
import type {DeskContext} from './desk-context.js'
import type {NoteState} from './note-state.js'

/** Step that a message belongs to: an edition, the document, all messages (`mail`), or the redline. */
export type Stumble = EditionId | 'document' | 'changes'

/** Messages on notes: findings of queries, and errors of renderers. */
export class NoteMessages {
  readonly #context: DeskContext
  /** Bugs by state of a note: it is not examined again until it changes. */
  readonly #bugs = new WeakMap<NoteState, Message>()
  readonly #stumbles = new WeakMap<NoteState, Map<Stumble, Message>>()

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
    return [...found, ...stumbles.filter(message => !known.has(JSON.stringify(message)))]
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

  /** Messages of renderers on a note, by step. */
  stumbles(note: NoteState): readonly (readonly [at: Stumble, message: Message])[] {
    return [...(this.#stumbles.get(note) ?? [])]
  }

  #bugOf({path}: NoteState, error: unknown): Message {
    return noteBug(this.#context.root, path, error)
  }
}
