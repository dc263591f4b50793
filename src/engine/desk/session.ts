import type {ListedNote} from '../../io/edges.js'
import {listNotes} from '../../io/list-notes.js'
import {randomId} from '../../io/random-id.js'
import {
  deskEditions,
  type DeskInbox,
  type DeskNote,
  type DeskNoteDetail,
  type DeskState,
  type TestAnswer,
  type TestRequest,
} from '../../model/desk.js'
import {isPrinted} from '../../model/editions/lists.js'
import type {Instant} from '../../model/moment.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Context} from '../context/context.js'
import {CountOthers} from './count-others.js'
import {Events} from './events.js'
import {Follower} from './follower.js'
import type {MailsView} from './worker/mail-facts.js'
import {KnownMessages} from './known-messages.js'
import type {NoteState} from './worker/note-state.js'
import {noteToBegin} from './note-to-begin.js'
import {NoteWork} from './note-work.js'
import {Opening} from './opening.js'
import type {LocalRequest, LocalResponse} from '../../io/serve-local.js'
import type {SessionOptions} from './options.js'
import {Prefetch} from './prefetch.js'
import {ranks} from './queue.js'
import {orMessage, sourceView, type EditionWanted, type SessionView} from './session-view.js'
import {answerSite} from './site-page.js'
import {deskNote, deskState, noteMessages} from './to-desk.js'

/** The desk's view of a publication; read-only. */
export class Session {
  /** Unique per start: revisions of different sessions cannot be compared. */
  readonly id = randomId()
  readonly events = new Events()
  readonly #options: SessionOptions
  readonly #follower: Follower
  readonly #messages: KnownMessages
  readonly #work: NoteWork
  readonly #prefetch = new Prefetch<SessionView | undefined>()
  readonly #others: CountOthers
  readonly #closed = new AbortController()
  readonly #opening = new Opening(notes => this.events.tell({kind: 'change', notes, gone: []}))
  /** Changes that arrived before the notes were read. */
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
    this.#messages = new KnownMessages(follower.memo)
    const parts = {follower, messages: this.#messages, closed: this.#closed.signal}
    this.#work = new NoteWork({
      ...parts,
      mostMs: options.mostMs,
      open: () => this.open(),
      onLooked: () => this.#tellAssets(),
    })
    this.#others = new CountOthers({
      ...parts,
      work: this.#work,
      onBug: options.onBug,
      tell: notes => this.#tellCounted(notes),
    })
  }

  /** Read the notes. Meanwhile the list has what is known, and requests for a note wait. */
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

  /** Start the threads, since a client is looking. */
  warm(): void {
    this.#work.warm()
  }

  get context(): Context {
    return this.#follower.context
  }

  /** @throws {UsageError} If the name fits no note. */
  noteToBegin(name: string): Promise<ListedNote | undefined> {
    return noteToBegin(this.#follower, name)
  }

  state(): DeskState {
    this.#others.wake()
    const known = {notes: this.#notes(), isReading: this.#left !== undefined}
    this.events.name(known.notes)
    return deskState(this.#options, this.#follower, known)
  }

  /** A note with its messages; undefined without such a note. Of one that exceeds its time, every edition says so. */
  async note(slug: string, language: ToolLanguage): Promise<DeskNoteDetail | undefined> {
    const done = await this.#work.do(ranks.beside, slug, 'detail', language)
    if (!done) return undefined
    const {messages: found, ...facts} = 'made' in done ? done.made : {...unknown, messages: []}
    const messages = noteMessages(this.context.root, this.#messages.all(done.note, found), language)
    return {note: this.#deskNote(done.note), ...facts, messages}
  }

  /** One edition; undefined without such a note. */
  edition(slug: string, wanted: EditionWanted): Promise<SessionView | undefined> {
    this.#prefetch.note(slug, wanted)
    return this.#prefetch.pending(slug, wanted) ?? this.#edition(slug, wanted)
  }

  async #edition(slug: string, {edition, form, language}: EditionWanted): Promise<SessionView | undefined> {
    if (edition === 'source') return this.#source(slug)
    const rank = isPrinted(edition) ? ranks.heavy : ranks.shown
    return orMessage(await this.#work.do(rank, slug, 'edition', {id: edition, form, language}))
  }

  async #source(slug: string): Promise<SessionView | undefined> {
    const note = await this.#work.noteNow(slug)
    return note && sourceView(note)
  }

  /** Redline of a note against its published version; undefined without such a note. */
  async changes(slug: string, language: ToolLanguage): Promise<SessionView | undefined> {
    return orMessage(await this.#work.do(ranks.shown, slug, 'changes', language))
  }

  /** A note's PDF as a screen reader says it; undefined without such a note. */
  async heard(slug: string, language: ToolLanguage): Promise<SessionView | undefined> {
    return orMessage(await this.#work.do(ranks.heavy, slug, 'heard', language))
  }

  /** A note's mail as it would arrive; undefined without such a note. */
  async mails(slug: string): Promise<MailsView | undefined> {
    return orMessage(await this.#work.do(ranks.heavy, slug, 'mails', undefined))
  }

  /**
   * Look at changed files, or without paths at everything, and notify listeners.
   *
   * @throws {IoError} If a folder cannot be listed.
   */
  async refresh(paths?: readonly string[]): Promise<void> {
    this.#work.stir()
    if (this.#left) {
      this.#left = [...this.#left, ...(paths ?? [])]
      return
    }
    const {isSettings, changed, gone} = await this.#follower.refresh(paths, note => this.#messages.hadErrors(note))
    if (isSettings) this.events.tell({kind: 'settings'})
    if (changed.length > 0 || gone.length > 0) this.#tell(changed, gone)
    this.#tellAssets()
    this.#prefetch.begin(
      changed.map(({slug}) => slug),
      (slug, wanted) => this.#edition(slug, wanted),
    )
    this.#others.wake()
  }

  /** See `World.nextMoment`. */
  nextMoment = (): Instant | undefined => this.#follower.opened.world.nextMoment()

  /** See `Follower.isRewritten`. */
  isRewritten(path: string): boolean {
    return this.#follower.isRewritten(path)
  }

  /** Call a listener with absolute paths of assets that notes refer to. */
  onAssets(listener: (path: string) => void): void {
    this.#tellAsset = listener
    this.#tellAssets()
  }

  #tellAssets(): void {
    for (const path of this.#follower.assetPaths()) this.#tellAsset(path)
  }

  /** Notify listeners of counted messages, for notes that have not changed since. */
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

  /** Send a note's mail to one address; undefined without such a note. */
  async test(slug: string, request: TestRequest): Promise<TestAnswer | undefined> {
    const {sendDeskTest, refusedFor} = await import('./worker/send-desk-test.js')
    const {environment} = this.#options
    const wanted = {...request, environment: {...environment}}
    const done = await this.#work.do(ranks.heavy, slug, 'letter', wanted)
    // Sending waits for a server: the queue goes on.
    return done && ('made' in done ? sendDeskTest(done.made, environment) : refusedFor(done.message))
  }

  /** Page of the tray; applies a posted decision. */
  async inbox(request: LocalRequest, query: URLSearchParams): Promise<LocalResponse> {
    const {answerInbox} = await import('./inbox-page.js')
    return answerInbox(this.#options, request, query)
  }

  /** Number of open items of the tray. */
  async undecided(): Promise<DeskInbox> {
    const {countUndecided} = await import('./inbox-page.js')
    return {undecided: await countUndecided(this.#options)}
  }

  /** See `answerSite`. */
  site(path: string, isBeginning: boolean): LocalResponse {
    return answerSite(this.#options.directory, path, isBeginning)
  }

  /** Close the session. */
  close(): void {
    this.#closed.abort()
    this.#work.close()
    this.#follower.close()
  }

  #notes(): readonly DeskNote[] {
    const {notes} = this.#follower
    if (notes) return [...notes.states.values()].map(note => this.#deskNote(note))
    return listNotes(this.context.root).map(({slug, path}) => this.#opening.noteAt(slug, path))
  }
}

/** Of a note that exceeds its time. */
const unknown = {editions: deskEditions, isBuilt: false, isStale: false, isMarked: false}
