import {join} from 'node:path'
import {listNotes, type NoteFile} from '../../io/list-notes.js'
import {systemClock} from '../../io/now.js'
import {randomId} from '../../io/random-id.js'
import type {DeskNote, DeskNoteDetail, DeskState, TestAnswer, TestRequest} from '../../model/desk.js'
import type {ToolLanguage} from '../../model/text.js'
import type {Scene} from '../scene.js'
import {Ahead} from './ahead.js'
import {CountOthers} from './count-others.js'
import {Counter} from './counter.js'
import {Events} from './events.js'
import {Follower} from './follower.js'
import type {MailsView} from './mail-facts.js'
import {noteDetail} from './note-detail.js'
import {noteToBegin} from './note-to-begin.js'
import {Opening} from './opening.js'
import type {SessionOptions} from './options.js'
import {Queue, rankOf, ranks} from './queue.js'
import type {EditionWanted, SessionView} from './session-view.js'
import {isYoung, settlingMs} from './young.js'
import {cardOf, type Card, type Stand} from './stand.js'
import {deskNote, deskState} from './to-desk.js'
import type {Views} from './views.js'

/** The desk's own view of a publication: it reads, and writes nothing. */
export class Session {
  /** Another one for each start: revisions of different sessions cannot be compared. */
  readonly id = randomId()
  readonly events = new Events()
  readonly #options: SessionOptions
  readonly #follower: Follower
  readonly #queue = new Queue()
  readonly #counter = new Counter()
  readonly #ahead = new Ahead()
  readonly #others: CountOthers<Card>
  readonly #closed = new AbortController()
  readonly #opening = new Opening(notes => this.events.tell({kind: 'change', notes, gone: []}))
  /** Until the notes were read, what changed meanwhile is left. */
  #left: readonly string[] | undefined = []
  #opened: Promise<void> | undefined
  #loaded: Views | undefined
  #tellAsset: (path: string) => void = () => {}

  /** See `Follower.begin`. */
  static async begin(options: SessionOptions): Promise<Session> {
    return new Session(options, await Follower.begin(options))
  }

  private constructor(options: SessionOptions, follower: Follower) {
    this.#options = options
    this.#follower = follower
    this.#others = new CountOthers({
      calm: () => this.#queue.calm(this.#closed.signal),
      next: () => this.#uncounted(),
      count: card => this.#queue.add(ranks.idle, () => this.#count(card)),
      tell: cards => this.#tellCounted(cards),
    })
  }

  /** Read the notes. Who asks for the list meanwhile is told what is known; who asks for a note waits. */
  open(): Promise<void> {
    return (this.#opened ??= this.#open())
  }

  async #open(): Promise<void> {
    await this.#follower.open(reading => this.#opening.take(reading))
    // The list comes first: what looks at notes and renders them is half of the program.
    const {Views} = await import('./views.js')
    this.#loaded = new Views()
    const left = this.#left ?? []
    this.#left = undefined
    this.events.tell({kind: 'settings'})
    await this.refresh(left)
  }

  get #views(): Views {
    if (!this.#loaded) throw new Error('The session is not open')
    return this.#loaded
  }

  get scene(): Scene {
    return this.#follower.scene
  }

  /** @throws {UsageError} If the name fits no note. */
  noteToBegin(name: string): NoteFile | undefined {
    return noteToBegin(this.scene, this.#follower.look.ground, name)
  }

  state(): DeskState {
    this.countOthers()
    const {stand, look, scene} = this.#follower
    const known = {notes: this.#notes(), isReading: this.#left !== undefined}
    return deskState(this.#options, {look, scene, ground: stand?.ground}, known)
  }

  /** A note with its messages; undefined where there is none of this name. */
  note(slug: string, language: ToolLanguage): Promise<DeskNoteDetail | undefined> {
    return this.#queue.add(ranks.beside, async () => {
      const [stand, card] = await this.#settledAt(slug)
      if (!stand || !card) return undefined
      const {all, detail} = await noteDetail(this.#views, {stand, card}, language)
      this.#counter.count(card, all)
      return {note: this.#deskNote(stand, card), ...detail}
    })
  }

  /** One edition; undefined where there is no note of this name. */
  edition(slug: string, wanted: EditionWanted): Promise<SessionView | undefined> {
    this.#ahead.note(slug, wanted)
    return this.#edition(slug, wanted)
  }

  #edition(slug: string, {edition, form, language}: EditionWanted): Promise<SessionView | undefined> {
    return this.#queue.add(rankOf(edition), async () => {
      const [stand, card] = await this.#settledAt(slug)
      if (!stand || !card) return undefined
      if (edition !== 'source') return this.#views.edition(stand, card, {id: edition, form, language})
      const bytes = this.#views.source(stand, card)
      return bytes ? {status: 'source', bytes, revision: card.revision} : {status: 'absent'}
    })
  }

  /** A note's mail as it would arrive; undefined where there is no note of this name. */
  async mails(slug: string): Promise<MailsView | undefined> {
    const {mailsOf} = await import('./mail-facts.js')
    return this.#queue.add(ranks.beside, async () => {
      const [stand, card] = await this.#settledAt(slug)
      return stand && card ? mailsOf(form => this.#views.edition(stand, card, {id: 'eml', form})) : undefined
    })
  }

  /**
   * Look at files that have changed, and tell whoever listens.
   *
   * @param paths Absolute.
   * @throws {IoError} If a folder cannot be listed.
   */
  async refresh(paths: readonly string[]): Promise<void> {
    this.#queue.stir()
    if (this.#left) {
      this.#left = [...this.#left, ...paths]
      return
    }
    const {isSettings, changed, gone} = await this.#follower.refresh(paths, {
      assetsOf: card => this.#views.assetsOf(card),
      hasErrors: card => this.#counter.knowsErrors(card),
    })
    if (isSettings) this.events.tell({kind: 'settings'})
    if (changed.length > 0 || gone.length > 0) this.#tell(changed, gone)
    this.#ahead.begin(changed, (slug, wanted) => this.#edition(slug, wanted))
    this.countOthers()
  }

  /** See `Follower`. */
  unheard(): readonly string[] {
    return this.#follower.unheard()
  }

  /** Hear which files notes refer to, by absolute path: they may lie anywhere in the publication. */
  onAssets(listener: (path: string) => void): void {
    this.#tellAsset = listener
  }

  /** Count the messages of the notes that nobody looks at, while nobody waits for anything else. */
  countOthers(): void {
    this.#others.wake().catch(this.#options.onBug)
  }

  #uncounted(): Card | undefined {
    const {stand} = this.#follower
    if (!stand || this.#left || this.#closed.signal.aborted) return undefined
    for (const card of stand.cards.values()) if (!this.#counter.of(card)) return card
    return undefined
  }

  async #count(card: Card): Promise<void> {
    const {stand} = this.#follower
    if (stand?.cards.get(card.reading.file.path) !== card || this.#counter.of(card)) return
    try {
      this.#counter.count(card, await this.#views.messagesAside(stand, card))
    } catch (error) {
      // A bug of ours is told once, and keeps no other note from being counted.
      this.#counter.count(card, [])
      this.#options.onBug(error)
    }
  }

  /** Only notes that have not changed meanwhile: those were told. */
  #tellCounted(cards: readonly Card[]): void {
    const {stand} = this.#follower
    const current = cards.filter(card => stand?.cards.get(card.reading.file.path) === card)
    if (current.length > 0) this.#tell(current, [])
  }

  #tell(cards: readonly Card[], gone: readonly string[]): void {
    const {stand} = this.#follower
    if (stand) this.events.tell({kind: 'change', notes: cards.map(card => this.#deskNote(stand, card)), gone})
  }

  #deskNote(stand: Stand, card: Card): DeskNote {
    return deskNote(stand, card, this.#counter.of(card))
  }

  /** Send a note's mail to one address; undefined where there is no note of this name. */
  async test(slug: string, request: TestRequest): Promise<TestAnswer | undefined> {
    const {sendDeskTest, noteHasErrors} = await import('./send-desk-test.js')
    const {environment} = this.#options
    const found = await this.#queue.add(ranks.shown, async () => {
      const [stand, card] = await this.#settledAt(slug)
      return stand && card && this.#views.toSend(stand, card)
    })
    // Sending waits for a server: the queue goes on.
    if (!found) return undefined
    const {sheet} = found
    return sheet ? sendDeskTest({...found, sheet}, request, environment) : noteHasErrors
  }

  /** A note, once nobody seems to be in the middle of writing it: of errors that are gone in a moment nobody is told. */
  async #settledAt(slug: string): Promise<readonly [Stand, Card] | readonly []> {
    await this.open()
    for (;;) {
      const [stand, card] = this.#at(slug)
      if (!stand || !card) return []
      const {stat} = card.reading.file
      const look = await this.#views.look(stand, card)
      for (const {path} of Object.values(look.assets)) if (path) this.#tellAsset(join(this.scene.root, path))
      if (look.document || stat === 'outside' || !isYoung(stat.mtimeMs)) return [stand, card]
      await systemClock.sleep(settlingMs / 3, this.#closed.signal)
    }
  }

  /** Wait for nothing any more. */
  close(): void {
    this.#closed.abort()
  }

  #at(slug: string): readonly [Stand, Card] | readonly [] {
    const {stand} = this.#follower
    const card = stand && cardOf(stand, slug)
    return card ? [stand, card] : []
  }

  #notes(): readonly DeskNote[] {
    const {stand} = this.#follower
    if (stand) return [...stand.cards.values()].map(card => this.#deskNote(stand, card))
    return listNotes(this.scene.root).map(({slug, path}) => this.#opening.noteAt(slug, path))
  }
}
