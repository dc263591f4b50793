import {deskEditions, type DeskEdition} from '../../model/desk.js'
import type {FinishedDocument} from '../../model/document.js'
import type {Artifact, EditionId} from '../../model/edition.js'
import type {Message} from '../../model/message.js'
import type {ToolLanguage} from '../../model/text.js'
import type {MarkedDocument} from '../examine-note.js'
import {mailMessages} from '../preflight-mail.js'
import {noteBug} from '../note-bug.js'
import {mistakeOf} from '../render-mistake.js'
import {RenderFailure} from '../render-failure.js'
import {Bounded} from './bounded.js'
import {lastBuild, readBuilt} from './last-build.js'
import {bytesOf, lookAt, type Look} from './look.js'
import {inputOf, Press, type Sheet, type Wanted} from './press.js'
import type {Card, Stand} from './stand.js'

/** What can be shown of a note: as it is, its errors marked, or, while it cannot be parsed, as it was when it last had none. */
export interface Shown {
  readonly sheet: Sheet
  readonly revision: number
}

/** A sheet of a note without errors: no other may be sent. */
export interface FinishedSheet extends Sheet {
  readonly document: FinishedDocument
}

/** An edition, the mistake that keeps it from being made (with the last one that was), or that there is none. */
export type View =
  | {readonly status: 'made'; readonly artifact: Artifact; readonly revision: number}
  | {readonly status: 'mistake'; readonly message: Message}
  | {readonly status: 'absent'}

/** What a test of a note's mail is made of. */
export interface ToSend {
  readonly scene: Stand['scene']
  readonly path: string
  readonly sheet: FinishedSheet | undefined
  readonly pdf: Uint8Array | undefined
}

const mostLooks = 48
const mostShown = 16
const mostLastBytes = 16 * 1024 * 1024

/** Looks at notes and renders them for whoever asks; remembers what somebody may ask again, and nothing else. */
export class Views {
  readonly #press = new Press()
  readonly #looks = new Bounded<string, Promise<Look>>(mostLooks)
  readonly #shown = new Bounded<string, Shown>(mostShown)
  readonly #last = new Bounded<string, Extract<View, {readonly status: 'made'}>>(mostLastBytes)
  readonly #mail = new WeakMap<Look, Promise<readonly Message[]>>()
  /** Over what resolving and renderers stumbled. */
  readonly #failures = new WeakMap<Card, Map<Stumble, unknown>>()
  /** Files that a card's look has read. */
  readonly #assets = new WeakMap<Card, Look['assets']>()

  async look(stand: Stand, card: Card): Promise<Look> {
    const key = keyOfLook(card)
    const known = this.#looks.get(key)
    if (known) return known
    const looking = lookAt(stand, card)
    this.#looks.set(key, looking)
    try {
      const look = await looking
      this.#assets.set(card, look.assets)
      return look
    } catch (error) {
      this.#looks.delete(key)
      throw error
    }
  }

  /** Files that a note refers to, as far as anybody has looked. */
  assetsOf(card: Card): Look['assets'] {
    return this.#assets.get(card) ?? {}
  }

  /**
   * What can be shown of a note now. A note that became TLP:RED is never shown as it was before.
   *
   * @param language Of the words on its mistakes.
   */
  async shown(stand: Stand, card: Card, language: ToolLanguage = 'en'): Promise<Shown | undefined> {
    const {document: resolve, marked} = await this.look(stand, card)
    const document = await this.#documentOf(stand, card, resolve)
    if (document) return this.#show(stand, card, {document, revision: card.revision})
    const withMarks = await this.#documentOf(stand, card, marked && (() => marked(language)))
    if (withMarks) return sheetOf(stand, card, {...withMarks, revision: card.revision, marks: language})
    const last = this.#shown.get(card.reading.file.path) ?? (await this.#before(stand, card))
    if (card.reading.isRed && last?.sheet.document.masthead.tlp !== 'TLP:RED') return undefined
    return last
  }

  /** The note as it was when it last had no errors, its own or by a change of others, where nobody looked at it then. */
  async #before(stand: Stand, card: Card): Promise<Shown | undefined> {
    const {reading, neighbours, past, compared} = card
    if (!reading.good && !past && compared.length === 0) return undefined
    const before = {...card, reading: reading.good ?? reading, neighbours: past ?? neighbours, compared: []}
    const {document: resolve} = await lookAt(stand, before)
    const document = await this.#documentOf(stand, card, resolve)
    return document && this.#show(stand, card, {document, revision: card.revision - 1})
  }

  /** Nothing where there is no way to it; where it brings out a bug of ours, that is remembered. */
  async #documentOf<T>(stand: Stand, card: Card, resolve: (() => Promise<T>) | undefined): Promise<T | undefined> {
    try {
      return await resolve?.()
    } catch (error) {
      this.#stumble(stand, card, error)
      return undefined
    }
  }

  /** Remember what can be shown of a note without errors. */
  #show(stand: Stand, card: Card, what: Pick<ToShow, 'revision'> & {readonly document: FinishedDocument}): Shown {
    const shown = sheetOf(stand, card, {...what, isWhole: true})
    this.#shown.set(card.reading.file.path, shown)
    return shown
  }

  /** Render an edition of what can be shown. */
  async edition(stand: Stand, card: Card, wanted: Wanted): Promise<View> {
    const shown = await this.shown(stand, card, wanted.language)
    if (!shown) return builtView(stand, card, wanted.id)
    if (!Press.allows(shown.sheet, wanted.id)) return {status: 'absent'}
    const key = JSON.stringify([card.reading.file.path, wanted.id, wanted.form, wanted.language])
    try {
      const artifact = await this.#press.render(shown.sheet, wanted)
      const view = {status: 'made', artifact, revision: shown.revision} as const
      this.#last.set(key, view, artifact.bytes.length)
      return view
    } catch (error) {
      const message = this.#stumble(stand, card, error)
      const isRed = shown.sheet.document.masthead.tlp === 'TLP:RED'
      return (isRed ? undefined : this.#last.get(key)) ?? {status: 'mistake', message}
    }
  }

  /** What a test of its mail is made of; without a sheet while the note has errors. */
  async toSend(stand: Stand, card: Card): Promise<ToSend> {
    const shown = await this.shown(stand, card)
    const view = await this.edition(stand, card, {id: 'pdf'})
    return {
      scene: stand.scene,
      path: card.reading.file.path,
      sheet: shown?.revision === card.revision && isFinished(shown.sheet) ? shown.sheet : undefined,
      pdf: view.status === 'made' ? view.artifact.bytes : undefined,
    }
  }

  /** What of a note can be asked for: of what can be shown, or else of what the last build left. */
  editionsOf({scene}: Stand, {reading}: Card, shown: Shown | undefined): readonly DeskEdition[] {
    const built = shown ? undefined : lastBuild(scene, reading)
    return deskEditions.filter(id => {
      if (id === 'source') return reading.file.stat !== 'outside'
      return shown ? Press.allows(shown.sheet, id) : built?.has(id)
    })
  }

  /** The note's text as it was read; undefined where it cannot be. */
  source(stand: Stand, card: Card): Uint8Array | undefined {
    return bytesOf(stand, card)
  }

  /** All messages on a note: its own, those of its mail, and what showed while rendering. */
  async messages(stand: Stand, card: Card): Promise<readonly Message[]> {
    const look = await this.look(stand, card)
    const shown = look.document && (await this.shown(stand, card))
    const ofMail = shown ? await this.#mailMessages(stand, {card, look, shown}) : []
    const failures = [...(this.#failures.get(card)?.values() ?? [])]
    return [...look.messages, ...ofMail, ...failures.map(failure => stumbleIn(stand, card, failure))]
  }

  /** The same, leaving nothing behind of notes that nobody looks at. */
  async messagesAside(stand: Stand, card: Card): Promise<readonly Message[]> {
    if (this.#looks.get(keyOfLook(card))) return this.messages(stand, card)
    const aside = new Views()
    const messages = await aside.messages(stand, card)
    this.#assets.set(card, aside.assetsOf(card))
    return messages
  }

  async #mailMessages(stand: Stand, at: AtMail): Promise<readonly Message[]> {
    const {card, look} = at
    const known = this.#mail.get(look) ?? this.#lookAtMail(at)
    this.#mail.set(look, known)
    return known.catch((error: unknown) => {
      this.#stumble(stand, card, error)
      return []
    })
  }

  async #lookAtMail({look, shown}: AtMail): Promise<readonly Message[]> {
    const made = await this.#press.made(shown.sheet, {ids: ['mail', 'text']})
    return mailMessages(inputOf(shown.sheet, {made}), look.tell)
  }

  /** Remember the mistake that a renderer met, an author's or ours. */
  #stumble(stand: Stand, card: Card, error: unknown): Message {
    const message = stumbleIn(stand, card, error)
    const at = error instanceof RenderFailure ? error.edition : 'document'
    const failures = this.#failures.get(card) ?? new Map<Stumble, unknown>()
    this.#failures.set(card, failures.set(at, error))
    return message
  }
}

/** An edition as the last build left it, which is older than anything that this desk has shown. */
function builtView({scene}: Stand, {reading}: Card, id: EditionId): View {
  const built = lastBuild(scene, reading).get(id)
  const artifact = built && readBuilt(scene, reading, built)
  return artifact ? {status: 'made', artifact, revision: 0} : {status: 'absent'}
}

const isFinished = (sheet: Sheet): sheet is FinishedSheet => sheet.document.marks === 0

interface ToShow extends MarkedDocument {
  readonly revision: number
  /** Language of the words on its mistakes, where some are marked. */
  readonly marks?: ToolLanguage
}

function sheetOf({ground, scene}: Stand, {reading}: Card, {document, isWhole, revision, marks}: ToShow): Shown {
  const key = JSON.stringify([reading.file.path, revision, marks])
  return {sheet: {key, document, isPartial: !isWhole, ground, today: scene.today}, revision}
}

const keyOfLook = ({reading, revision}: Card): string => JSON.stringify([reading.file.path, revision])

type Stumble = EditionId | 'document'

function stumbleIn({scene, ground}: Stand, {reading}: Card, error: unknown): Message {
  const {path} = reading.file
  const cause = error instanceof RenderFailure ? error.cause : error
  return mistakeOf(cause, ground, path) ?? noteBug({scene, path}, error)
}

interface AtMail {
  readonly card: Card
  readonly look: Look
  readonly shown: Shown
}
