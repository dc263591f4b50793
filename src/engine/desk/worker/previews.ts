import {breathe} from '../../../io/breathe.js'
import {deskEditions, type DeskEdition, type DeskNoteDetail} from '../../../model/desk.js'
import type {Document, FinishedDocument} from '../../../model/document.js'
import type {Artifact, EditionId} from '../../../model/edition.js'
import type {MailForm} from '../../../model/mailing.js'
import {isError, type Message} from '../../../model/message.js'
import type {ToolLanguage} from '../../../model/text.js'
import {LruCache} from '../../../model/lru-cache.js'
import type {Memo} from '../../memo/memo.js'
import {document} from '../../queries/document.js'
import {allowed, edition, editionKey} from '../../queries/editions.js'
import {findings} from '../../queries/findings.js'
import {marked, markedEdition, markedEditionKey, markedKey} from '../../queries/marked.js'
import type {Shared} from '../../queries/shared.js'
import type {DeskContext} from './desk-context.js'
import type {NoteMessages} from './note-messages.js'
import type {NoteState} from './note-state.js'
import {basename, join} from 'node:path'
import {unlessRefused} from '../../../io/error.js'
import {isInside} from '../../../io/inside.js'
import {readManifest} from '../../../io/manifest-file.js'
import type {ArtifactEntry} from '../../../io/manifest.js'
import {readStamped} from '../../../io/read-file.js'
import {isOfMail, noteFiles} from '../../../model/editions/lists.js'
import {defaultOut} from '../../context/context.js'
import {artifactFolder} from '../../notes/artifact-path.js'
import {own} from '../../../model/own.js'

/** A note to be shown: as it is, with errors marked, or, if it cannot be parsed, as it last was without errors. */
export interface Shown {
  readonly document: Document
  readonly revision: number
  /** Editions that can be made of it. */
  readonly ids: readonly EditionId[]
  readonly make: (id: EditionId, form: MailForm | undefined) => Promise<Artifact>
}

/** Facts of what can be shown of a note: see `DeskNoteDetail`. */
export type ShownFacts = Pick<DeskNoteDetail, 'editions' | 'isBuilt' | 'isStale' | 'isMarked'>

/** A requested edition; `form` applies to mails. */
export interface Wanted {
  readonly id: EditionId
  readonly form?: MailForm | undefined
  /** Language of error marks; English if absent. */
  readonly language?: ToolLanguage | undefined
}

/** An edition, the message that prevents it (with the last good one), or that there is none. */
export type View =
  | {readonly status: 'made'; readonly artifact: Artifact; readonly revision: number}
  | {readonly status: 'mistake'; readonly message: Message}
  | {readonly status: 'absent'}

/** Input of a test of a note's mail. */
export interface ToSend {
  readonly root: string
  readonly path: string
  readonly shared: Shared
  readonly document: FinishedDocument
  readonly pdf: Uint8Array | undefined
}

const mostLastBytes = 16 * 1024 * 1024
const mostPast = 2

/** Renders editions of notes. */
export class Previews {
  readonly #context: DeskContext
  readonly #messages: NoteMessages
  /** Last good editions, shown while a template has errors. */
  readonly #last = new LruCache<string, Extract<View, {readonly status: 'made'}>>(mostLastBytes)
  /** Memos in which a note has an earlier text. */
  readonly #past = new LruCache<string, Memo>(mostPast)

  constructor(context: DeskContext, messages: NoteMessages) {
    this.#context = context
    this.#messages = messages
  }

  /** The note as it can be shown. A note that became TLP:RED is never shown in an earlier state. */
  async shown(note: NoteState, signal: AbortSignal, language: ToolLanguage = 'en'): Promise<Shown | undefined> {
    const asItIs = await this.#asItIs(note, signal, language)
    if (asItIs) return asItIs
    const before = await this.#before(note, signal)
    return note.isRed && before?.document.masthead.tlp !== 'TLP:RED' ? undefined : before
  }

  async #asItIs(note: NoteState, signal: AbortSignal, language: ToolLanguage = 'en'): Promise<Shown | undefined> {
    const messages = await this.#messages.ofText(note, signal)
    if (!messages) return undefined
    // Each step in a turn of its own: whoever asks for something else is heard in between.
    await breathe()
    return this.#orStumble(note, () =>
      messages.some(isError) ? this.#marked(note, signal, language) : shownBy(this.#context.memo, note, signal),
    )
  }

  async #marked(
    {path, isRed, revision}: NoteState,
    signal: AbortSignal,
    language: ToolLanguage,
  ): Promise<Shown | undefined> {
    const {memo} = this.#context
    const key = markedKey({path, language, isRed})
    const found = await memo.get(marked, key, signal)
    if (!found) return undefined
    const make: Shown['make'] = async (id, form) =>
      (await memo.get(markedEdition, markedEditionKey(key, id, form), signal)).shown
    return {...found, revision, make}
  }

  /** The last state without errors, if known. */
  async #before(note: NoteState, signal: AbortSignal): Promise<Shown | undefined> {
    for (const text of note.good) {
      const shown = await this.#orStumble(note, () => this.#withText(note, text, signal))
      if (shown) return shown
    }
    return undefined
  }

  async #withText(note: NoteState, text: NoteState['source'], signal: AbortSignal): Promise<Shown | undefined> {
    const key = JSON.stringify([note.path, text.print])
    const memo = this.#past.get(key) ?? this.#context.memoWith(note.path, text)
    this.#past.set(key, memo)
    memo.renew()
    if ((await memo.get(findings, note.path, signal)).some(isError)) return undefined
    return shownBy(memo, {...note, revision: note.revision - 1}, signal)
  }

  /** Result of `make`; undefined if it fails, in which case the bug is remembered. */
  async #orStumble<T>(note: NoteState, make: () => Promise<T>): Promise<T | undefined> {
    try {
      return await make()
    } catch (error) {
      this.#messages.stumble(note, error)
      return undefined
    }
  }

  /** Render an edition of what can be shown. */
  async edition(note: NoteState, {id, form, language}: Wanted, signal: AbortSignal): Promise<View> {
    const shown = await this.shown(note, signal, language)
    if (!shown) return this.#built(note, id)
    if (!shown.ids.includes(id)) return {status: 'absent'}
    const key = JSON.stringify([note.path, id, form, language])
    await breathe()
    try {
      const artifact = await shown.make(id, form)
      const view = {status: 'made', artifact, revision: shown.revision} as const
      this.#last.set(key, view, artifact.bytes.length)
      return view
    } catch (error) {
      const message = this.#messages.stumble(note, error)
      const isRed = shown.document.masthead.tlp === 'TLP:RED'
      return (isRed ? undefined : this.#last.get(key)) ?? {status: 'mistake', message}
    }
  }

  /** An edition of the last build, older than anything that this desk has shown. */
  #built(note: NoteState, id: EditionId): View {
    const {root} = this.#context
    const built = lastBuild(root, note).get(id)
    const artifact = built && readBuilt(root, note, built)
    return artifact ? {status: 'made', artifact, revision: 0} : {status: 'absent'}
  }

  /** Input of a test of its mail; undefined while the note has errors. */
  async toSend(note: NoteState, signal: AbortSignal): Promise<ToSend | undefined> {
    const {memo, shared, root} = this.#context
    const messages = await this.#messages.ofText(note, signal)
    if (!shared || messages?.some(isError) !== false) return undefined
    const made = await this.#orStumble(note, () => memo.get(document, note.path, signal))
    if (!made) return undefined
    const pdf = await this.edition(note, {id: 'pdf'}, signal)
    return {
      ...{root, path: note.path, shared, document: made},
      pdf: pdf.status === 'made' ? pdf.artifact.bytes : undefined,
    }
  }

  /** Facts of what can be shown: editions that a note has now, or had in the last build. */
  factsOf(note: NoteState, shown: Shown | undefined): ShownFacts {
    const built = shown ? undefined : lastBuild(this.#context.root, note)
    const editions = deskEditions.filter(id => {
      if (id === 'source') return !note.isOutside
      return shown ? shown.ids.includes(id) : built?.has(id)
    })
    return {
      editions,
      isBuilt: !shown && editions.some(id => id !== 'source'),
      isStale: shown?.revision !== note.revision,
      isMarked: (shown?.document.marks ?? 0) > 0,
    }
  }
}

/** A note without errors. */
async function shownBy(memo: Memo, {path, revision}: NoteState, signal: AbortSignal): Promise<Shown> {
  const [made, ids] = [await memo.get(document, path, signal), await memo.get(allowed, path, signal)]
  return {document: made, revision, ids, make: (id, form) => memo.get(edition, editionKey(path, id, form), signal)}
}

/** Editions without forms: of mails, a build makes only one form. */
const formless: readonly DeskEdition[] = noteFiles.filter(id => !isOfMail(id))

/**
 * Artifacts of a note in the output folder, by edition, for notes that have errors from the start. For a TLP:RED note, none made under a
 * lesser label.
 */
function lastBuild(root: string, {path, isRed}: NoteState): ReadonlyMap<DeskEdition | EditionId, ArtifactEntry> {
  const entry = own(readManifest(join(root, defaultOut))?.notes, path)
  if (!entry || (isRed && !entry.isRed)) return new Map()
  const editions = formless.flatMap(id =>
    entry.artifacts.filter(({edition}) => edition === id).map(one => [id, one] as const),
  )
  return new Map(editions)
}

/** Bytes of an artifact; undefined if it is gone or was changed. */
function readBuilt(root: string, {slug}: NoteState, {path, hash}: ArtifactEntry): Artifact | undefined {
  const out = join(root, defaultOut)
  const file = join(out, path)
  if (!isInside(join(out, artifactFolder(slug)), file)) return undefined
  const read = unlessRefused(() => readStamped(file))
  return read?.stamp.hash === hash ? {path: basename(path), bytes: read.bytes} : undefined
}
