import {join} from 'node:path'
import type {ListedNote} from '../../io/edges.js'
import {listNotes} from '../../io/list-notes.js'
import {systemClock} from '../../io/now.js'
import {randomId} from '../../io/random-id.js'
import {statOf} from '../../io/stamp.js'
import type {DeskNote, DeskNoteDetail, DeskState, TestAnswer, TestRequest} from '../../model/desk.js'
import {isError} from '../../model/message.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Scene} from '../scene.js'
import {CountOthers} from './count-others.js'
import {Events} from './events.js'
import {Follower} from './follower.js'
import type {MailsView} from './mail-facts.js'
import {noteDetail} from './note-detail.js'
import {NoteMessages} from './note-messages.js'
import type {NoteState} from './note-state.js'
import {noteToBegin} from './note-to-begin.js'
import {Opening} from './opening.js'
import type {SessionOptions} from './options.js'
import {Prefetch} from './prefetch.js'
import {Previews} from './previews.js'
import {Queue, rankOf, ranks, type Rank} from './queue.js'
import type {EditionWanted, SessionView} from './session-view.js'
import {deskNote, deskState} from './to-desk.js'
import {isYoung, settlingMs} from './young.js'

/** The desk's own view of a publication: it reads, and writes nothing. */
export class Session {
  /** Another one for each start: revisions of different sessions cannot be compared. */
  readonly id = randomId()
  readonly events = new Events()
  readonly #options: SessionOptions
  readonly #follower: Follower
  readonly #messages: NoteMessages
  readonly #previews: Previews
  readonly #queue = new Queue()
  readonly #prefetch = new Prefetch()
  readonly #others: CountOthers
  readonly #closed = new AbortController()
  readonly #opening = new Opening(notes => this.events.tell({kind: 'change', notes, gone: []}))
  /** Until the notes were read, what changed meanwhile is left. */
  #left: readonly string[] | undefined = []
  #opened: Promise<void> | undefined
  #tellAsset: (path: string) => void = () => {}

  /** See `Follower.begin`. */
  static async begin(options: SessionOptions): Promise<Session> {
    return new Session(options, await Follower.begin(options))
  }

  private constructor(options: SessionOptions, follower: Follower) {
    this.#options = options
    this.#follower = follower
    this.#messages = new NoteMessages(follower)
    this.#previews = new Previews(follower, this.#messages)
    this.#others = new CountOthers({
      ...{follower, messages: this.#messages, queue: this.#queue, closed: this.#closed.signal, onBug: options.onBug},
      tell: notes => this.#tellCounted(notes),
    })
  }

  /** Read the notes. Who asks for the list meanwhile is told what is known; who asks for a note waits. */
  open(): Promise<void> {
    return (this.#opened ??= this.#open())
  }

  async #open(): Promise<void> {
    await this.#follower.open(note => this.#opening.take(note))
    const left = this.#left ?? []
    this.#left = undefined
    this.events.tell({kind: 'settings'})
    await this.refresh(left)
  }

  get scene(): Scene {
    return this.#follower.scene
  }

  /** @throws {UsageError} If the name fits no note. */
  noteToBegin(name: string): Promise<ListedNote | undefined> {
    return noteToBegin(this.#follower, name)
  }

  state(): DeskState {
    this.#others.wake()
    const known = {notes: this.#notes(), isReading: this.#left !== undefined}
    return deskState(this.#options, this.#follower, known)
  }

  /** A note with its messages; undefined where there is none of this name. */
  note(slug: string, language: ToolLanguage): Promise<DeskNoteDetail | undefined> {
    return this.#onNote(ranks.beside, slug, async (note, signal) => {
      const {root} = this.scene
      const all = {root, previews: this.#previews, messages: this.#messages}
      const detail = await noteDetail(all, note, {language, signal})
      return {note: this.#deskNote(note), ...detail}
    })
  }

  /** One edition; undefined where there is no note of this name. */
  edition(slug: string, wanted: EditionWanted): Promise<SessionView | undefined> {
    this.#prefetch.note(slug, wanted)
    return this.#edition(slug, wanted)
  }

  #edition(slug: string, {edition, form, language}: EditionWanted): Promise<SessionView | undefined> {
    return this.#onNote(rankOf(edition), slug, async (note, signal) => {
      if (edition !== 'source') return this.#previews.edition(note, {id: edition, form, language}, signal)
      const {value} = note.source
      return value.status === 'read'
        ? {status: 'source', bytes: value.bytes, revision: note.revision}
        : {status: 'absent'}
    })
  }

  /** A note's mail as it would arrive; undefined where there is no note of this name. */
  async mails(slug: string): Promise<MailsView | undefined> {
    const {mailsOf} = await import('./mail-facts.js')
    return this.#onNote(ranks.beside, slug, (note, signal) =>
      mailsOf(form => this.#previews.edition(note, {id: 'eml', form}, signal)),
    )
  }

  /**
   * Look at files that have changed, and tell whoever listens.
   *
   * @param paths Absolute; everything is looked at where they are absent.
   * @throws {IoError} If a folder cannot be listed.
   */
  async refresh(paths?: readonly string[]): Promise<void> {
    this.#queue.stir()
    if (this.#left) {
      this.#left = [...this.#left, ...(paths ?? [])]
      return
    }
    const {isSettings, changed, gone} = await this.#follower.refresh(paths, note => this.#messages.hadErrors(note))
    if (isSettings) this.events.tell({kind: 'settings'})
    if (changed.length > 0 || gone.length > 0) this.#tell(changed, gone)
    this.#tellAssets()
    this.#prefetch.begin(changed, (slug, wanted) => this.#edition(slug, wanted))
    this.#others.wake()
  }

  /** Hear which files notes refer to, by absolute path: they may lie anywhere in the publication. */
  onAssets(listener: (path: string) => void): void {
    this.#tellAsset = listener
    this.#tellAssets()
  }

  #tellAssets(): void {
    for (const path of this.#follower.assetPaths()) this.#tellAsset(path)
  }

  /** Only notes that have not changed meanwhile: those were told. */
  #tellCounted(notes: readonly NoteState[]): void {
    const current = notes.filter(note => this.#follower.isCurrent(note))
    if (current.length > 0) this.#tell(current, [])
    this.#tellAssets()
  }

  #tell(notes: readonly NoteState[], gone: readonly string[]): void {
    this.events.tell({kind: 'change', notes: notes.map(note => this.#deskNote(note)), gone})
  }

  #deskNote(note: NoteState): DeskNote {
    const {notes} = this.#follower
    if (!notes) throw new Error('The notes were not read')
    return deskNote(note, notes.index, this.#messages.counts(note))
  }

  /** Send a note's mail to one address; undefined where there is no note of this name. */
  async test(slug: string, request: TestRequest): Promise<TestAnswer | undefined> {
    const {sendDeskTest, noteHasErrors} = await import('./send-desk-test.js')
    const {environment} = this.#options
    const found = await this.#onNote(ranks.shown, slug, (note, signal) => this.#previews.toSend(note, signal))
    // Sending waits for a server: the queue goes on.
    if (!found) return undefined
    const {document} = found
    return document ? sendDeskTest({...found, document}, request, environment) : noteHasErrors
  }

  /** Do something with a note when its turn comes, with its latest state; undefined where there is no note of this name. */
  #onNote<T>(
    rank: Rank,
    slug: string,
    work: (note: NoteState, signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    return this.#queue.add(rank, async () => {
      await this.open()
      for (;;) {
        await this.#follower.settled()
        const {signal, notes} = this.#follower
        const note = [...(notes?.states.values() ?? [])].find(one => one.slug === slug)
        if (!note) return undefined
        try {
          if (await this.#isSettled(note, signal)) return await work(note, signal)
        } catch (error) {
          // What was begun before a save is begun anew.
          if (!signal.aborted || this.#closed.signal.aborted) throw error
        }
      }
    })
  }

  /** Wait where somebody seems to be in the middle of writing a note: of errors that are gone in a moment nobody is told. */
  async #isSettled(note: NoteState, signal: AbortSignal): Promise<boolean> {
    const messages = await this.#messages.ofText(note, signal)
    this.#tellAssets()
    const isSound = messages?.some(isError) === false
    if (isSound || note.isOutside || !isYoung(statOf(join(this.scene.root, note.path))?.mtimeMs ?? 0)) return true
    await systemClock.sleep(settlingMs / 3, this.#closed.signal)
    return false
  }

  /** Wait for nothing any more. */
  close(): void {
    this.#closed.abort()
    this.#follower.close()
  }

  #notes(): readonly DeskNote[] {
    const {notes} = this.#follower
    if (notes) return [...notes.states.values()].map(note => this.#deskNote(note))
    return listNotes(this.scene.root).map(({slug, path}) => this.#opening.noteAt(slug, path))
  }
}
