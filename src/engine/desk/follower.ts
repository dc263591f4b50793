import {readNow} from '../../io/clock.js'
import type {ListedNote, SourceRead} from '../../io/edges.js'
import {pathFrom} from '../../io/inside.js'
import type {Message} from '../../model/message.js'
import type {NoteIndex} from '../notes/headers.js'
import type {Memo} from '../memo/memo.js'
import {openMemo, type OpenMemo} from '../publication/open-memo.js'
import {examined} from '../queries/findings.js'
import {index, known} from '../queries/headers.js'
import type {Shared} from '../queries/shared.js'
import {openContext, type Context} from '../context/context.js'
import {inSlices} from './in-slices.js'
import {NoteReader, seemsUnfinished, type NoteRead} from './note-reader.js'
import {differenceOf, nextState, type NoteState} from './worker/note-state.js'
import type {DeskOptions} from './options.js'
import {isSharedFile, Settings} from './settings.js'
import {Snapshot} from './worker/snapshot.js'

/** Changes found by a refresh. */
export interface Difference {
  /** Whether `cess.yml` or the template changed. */
  readonly isSettings: boolean
  readonly changed: readonly NoteState[]
  /** Slugs of notes that are gone. */
  readonly gone: readonly string[]
}

/** The notes at one moment, by path, in order. */
export interface Notes {
  readonly states: ReadonlyMap<string, NoteState>
  readonly index: NoteIndex
  /** Highest revision so far, of notes that are gone included. */
  readonly newest: number
}

/** Whether a state of a note had errors; undefined if not checked. */
export type HadErrors = (state: NoteState) => boolean | undefined

/** The publication in memory, kept up to date with the disk. */
export class Follower {
  readonly context: Context
  /** The memo and its world. */
  readonly opened: OpenMemo
  readonly snapshot: Snapshot
  readonly #reader: NoteReader
  readonly #settings: Settings
  #notes: Notes | undefined
  /** Notes whose neighbours changed and that were not examined since, by path, with their former print. */
  #outdated: ReadonlyMap<string, string> = new Map()
  #change = new AbortController()
  #related: Promise<unknown> = Promise.resolve()

  private constructor(context: Context) {
    let snapshot: Snapshot | undefined
    this.context = context
    this.opened = openMemo(context, {
      isFollowing: true,
      over: ({edges}) => (snapshot = new Snapshot(context.root, edges)).edges,
    })
    this.snapshot = snapshot ?? new Snapshot(context.root, this.opened.world.edges)
    this.#reader = new NoteReader(this.opened.memo, this.snapshot)
    this.#settings = new Settings(this.opened, this.snapshot, () => this.#isOther())
  }

  /**
   * Read `cess.yml` and the template.
   *
   * @throws {UsageError} If there is no publication, or no such template.
   * @throws {IoError} If the disk refuses what every note needs.
   */
  static async begin({directory, template}: DeskOptions): Promise<Follower> {
    const follower = new Follower(openContext({directory, template}))
    await follower.#settings.look()
    return follower
  }

  /** Read all notes, unless `cess.yml` or the template has errors. Must not overlap a refresh. */
  async open(onRead: (note: NoteState) => void): Promise<void> {
    await this.#relate(undefined, () => undefined, onRead)
  }

  get memo(): Memo {
    return this.opened.memo
  }

  /** Memo over the present state of the disk. */
  get disk(): Memo {
    return this.#settings.disk
  }

  get root(): string {
    return this.context.root
  }

  /** Aborted as soon as an input changes. */
  get signal(): AbortSignal {
    return this.#change.signal
  }

  /** Messages on `cess.yml` and the template. */
  get messages(): readonly Message[] {
    return this.#settings.messages
  }

  get shared(): Shared | undefined {
    return this.#settings.shared
  }

  /** Absent until the notes were read, which needs `cess.yml` and a template without errors. */
  get notes(): Notes | undefined {
    return this.#notes
  }

  /** Whether a note was completely written, so that waiting is not needed. */
  isRewritten(path: string): boolean {
    if (!this.#isNote(path)) return false
    this.opened.world.renew(readNow(), [path])
    return this.snapshot.isRewritten(pathFrom(this.root, path))
  }

  /** Whether this is the current state of a note. */
  isCurrent(note: NoteState): boolean {
    return this.#notes?.states.get(note.path) === note
  }

  /** Absolute paths of assets that notes refer to. */
  assetPaths(): readonly string[] {
    return this.opened.assetPaths()
  }

  /** Settles when pending refreshes are done. */
  async settled(): Promise<void> {
    await this.#related
  }

  /**
   * Look at changed files, or without paths at everything: at notes at once, or, if `cess.yml` or the template changed, first at its fonts and
   * pictures. Refreshes may overlap.
   *
   * @throws {IoError} If a folder cannot be listed.
   */
  async refresh(paths?: readonly string[], hadErrors: HadErrors = () => undefined): Promise<Difference> {
    this.opened.world.renew(readNow(), paths)
    const isShared = paths?.some(path => isSharedFile(this.context.root, path)) ?? true
    const isNewDay = this.#settings.isNewDay()
    const areOther = isShared && this.#settings.areOther()
    if (areOther) await this.#settings.lookAgain()
    const difference = await this.#relate(isNewDay ? undefined : paths, hadErrors)
    return {isSettings: isNewDay || areOther, ...difference}
  }

  close(): void {
    this.#isOther()
    this.opened.close()
  }

  #isOther(): void {
    this.#change.abort()
    this.#change = new AbortController()
  }

  /** Recompute relations between notes, one run at a time. */
  #relate(
    paths: readonly string[] | undefined,
    hadErrors: HadErrors,
    onRead?: (note: NoteState) => void,
  ): Promise<Pick<Difference, 'changed' | 'gone'>> {
    const related = this.#related.then(() => this.#relateNow(paths, hadErrors, onRead))
    this.#related = related.catch(() => {})
    return related
  }

  async #relateNow(
    paths: readonly string[] | undefined,
    hadErrors: HadErrors,
    onRead: (note: NoteState) => void = () => {},
  ): Promise<Pick<Difference, 'changed' | 'gone'>> {
    const before = this.#notes
    if (!this.shared) return {changed: [], gone: []}
    if (this.snapshot.take(before && paths, (path, now) => this.#isUnfinished(path, now))) this.#isOther()
    else if (before && paths?.every(path => this.#isNote(path))) return {changed: [], gone: []}
    this.memo.renew()
    const {notes} = this.snapshot
    const kept = before ? new Map<string, NoteState>() : await this.#readFirst(notes, onRead)
    const states = new Map<string, NoteState>()
    const outdated = new Map<string, string>()
    await inSlices(notes, async note => {
      const {path} = note
      const last = before?.states.get(path)
      const read = (last && this.#reader.same(last)) ?? (await this.#reader.read(path))
      const shown = this.memo.lastPrint(examined, path)
      if (shown?.holds === false) outdated.set(path, shown.print)
      const isSeen = shown?.holds !== false || shown.print === this.#outdated.get(path)
      const isSame = last?.print === read.print && isSeen
      states.set(path, isSame ? last : this.#next(note, read, {last: last ?? kept.get(path), hadErrors}))
    })
    const newest = [...states.values()].reduce((most, {revision}) => Math.max(most, revision), before?.newest ?? 0)
    this.#notes = {states, index: await this.memo.get(index), newest}
    this.#outdated = outdated
    return differenceOf(before?.states ?? new Map(), states)
  }

  /** Read all notes initially; gives those whose front matter cannot be read any more, as an earlier process knew them. */
  async #readFirst(
    notes: readonly ListedNote[],
    onRead: (note: NoteState) => void,
  ): Promise<ReadonlyMap<string, NoteState>> {
    const before = new Map<string, NoteState>()
    await inSlices(notes, async note => {
      const kept = this.memo.last(known, note.path)?.value
      const read = {...(await this.#reader.read(note.path)), print: ''}
      onRead(this.#next(note, read))
      if (kept && !read.known.header) before.set(note.path, this.#next(note, {...read, known: kept}))
    })
    return before
  }

  #next(
    note: ListedNote,
    read: NoteRead,
    {last, hadErrors}: {readonly last?: NoteState | undefined; readonly hadErrors?: HadErrors} = {},
  ): NoteState {
    if (!this.shared) throw new Error('Notes are not read where `cess.yml` has mistakes')
    const {publication} = this.shared
    const now = {...note, ...read, source: this.snapshot.source(note.path)}
    const newest = this.#notes?.states.get(note.path)?.revision ?? this.#notes?.newest ?? 0
    return nextState(now, publication, newest + 1, last && {last, hadErrors: hadErrors?.(last)})
  }

  readonly #isNote = (path: string): boolean => this.#notes?.states.has(pathFrom(this.root, path)) === true

  /** Whether a note changed just now and lost fields that it had. */
  #isUnfinished(path: string, now: SourceRead): boolean {
    const {shared} = this
    const had = this.#notes?.states.get(path)?.known.header
    const last = this.snapshot.source(path).value
    return had !== undefined && shared !== undefined && seemsUnfinished({...shared, ...this.context}, path, {last, now})
  }
}
