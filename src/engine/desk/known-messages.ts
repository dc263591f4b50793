import type {DeskNote} from '../../model/desk.js'
import {isError, type Message} from '../../model/message.js'
import type {Memo} from '../memo/memo.js'
import {mailFindings} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import type {Stumble} from './worker/note-messages.js'
import type {NoteState} from './worker/note-state.js'

type Counts = NonNullable<DeskNote['counts']>

/** Messages on notes as threads told them, or an earlier process left them. */
export class KnownMessages {
  readonly #memo: Memo
  readonly #stumbles = new WeakMap<NoteState, ReadonlyMap<Stumble, Message>>()
  readonly #counts = new WeakMap<NoteState, Counts>()

  constructor(memo: Memo) {
    this.#memo = memo
  }

  /** Remember messages of renderers. */
  told(note: NoteState, stumbles: Iterable<readonly [at: Stumble, message: Message]>): void {
    this.#stumbles.set(note, new Map([...(this.#stumbles.get(note) ?? []), ...stumbles]))
  }

  /** All messages on a note: those that were found, and those of renderers in any thread. */
  all(note: NoteState, found: readonly Message[]): readonly Message[] {
    const known = new Set(found.map(message => JSON.stringify(message)))
    const stumbles = [...(this.#stumbles.get(note)?.values() ?? [])]
    const all = [...found, ...stumbles.filter(message => !known.has(JSON.stringify(message)))]
    this.#counts.set(note, countsOf(all))
    return all
  }

  /** Number of messages on a note, if known from this process or an earlier one. */
  counts(note: NoteState): Counts | undefined {
    const known = this.#counts.get(note)
    if (known) return known
    const own = this.#memo.peek(findings, note.path)?.value
    if (!own) return undefined
    const ofMail = own.some(isError) ? [] : this.#memo.peek(mailFindings, note.path)?.value
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
