import {join} from 'node:path'
import {breathe} from '../../io/breathe.js'
import {readNow} from '../../io/clock.js'
import {assetKey, type SourceRead} from '../../io/edges.js'
import {pathFrom} from '../../io/inside.js'
import {hashOf} from '../../io/stamp.js'
import type {Metadata} from '../../model/front-matter.js'
import type {Message} from '../../model/message.js'
import type {Vocabularies} from '../../model/vocabularies/term.js'
import {builtInVocabularies} from '../../model/vocabularies/index.js'
import type {Work} from '../../note/citations/citations.js'
import {readBibliography} from '../../note/citations/read-bibliography.js'
import type {NoteText} from '../../note/markdown.js'
import {openContext, type Context} from '../context/context.js'
import type {Printed} from '../memo/query.js'
import {boundNoteStep} from '../messages/note-bug.js'
import {overlaid} from '../memo/overlaid.js'
import {openMemo, type OpenMemo} from '../publication/open-memo.js'
import {findings} from '../queries/findings.js'
import {frontMatter, index} from '../queries/headers.js'
import {asset, noteList, source} from '../queries/inputs.js'
import {publication} from '../queries/publication.js'
import {sharedState} from '../queries/shared.js'
import {copyOf, fieldsOf} from '../notes/read-note.js'
import {readText} from '../notes/read-text.js'

/** A note as an editor has it. */
export interface OpenNote {
  /** Relative to the publication, with `/`. */
  readonly path: string
  /** With `\n` at the ends of lines. */
  readonly source: string
  /** The fields that can be read. */
  readonly fields: Partial<Metadata>
  /** Absent where the Markdown cannot be read. */
  readonly text?: NoteText | undefined
}

/** The bibliography of a note: its file, and its works by key. */
export interface OpenBibliography {
  /** Absolute path. */
  readonly file: string
  readonly source: string
  readonly works: ReadonlyMap<string, Work>
}

/** A publication with the texts that an editor has open in the places of those on the disk. */
export class Workspace {
  readonly #context: Context
  readonly #open: OpenMemo
  readonly #texts = new Map<string, Printed<SourceRead>>()
  #isKept = false

  /** @throws {UsageError} If there is no publication around the folder. */
  constructor(directory: string) {
    this.#context = openContext({directory})
    const held = (path: string) => this.#texts.get(path)
    this.#open = openMemo(this.#context, {over: ({edges}) => ({source: overlaid(edges.source, held)})})
  }

  /** Real path of the publication. */
  get root(): string {
    return this.#context.root
  }

  /** The path, in the publication, of a file that is one of its notes; undefined of all else. */
  notePath(file: string): string | undefined {
    const path = pathFrom(this.root, file)
    return this.#open.memo.get(noteList).some(note => note.path === path && !note.isOutside) ? path : undefined
  }

  /** Paths of all notes. */
  get notePaths(): readonly string[] {
    return this.#open.memo.get(noteList).map(({path}) => path)
  }

  /** Take a text for a note's, or what is on the disk where there is none. */
  put(path: string, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(path)
    else {
      const bytes = new TextEncoder().encode(text)
      this.#texts.set(path, {value: {status: 'read', bytes}, print: hashOf(bytes)})
    }
    this.#open.memo.renew()
  }

  /** Look at the disk again: something was saved, made or removed. */
  renew(): void {
    this.#open.renew(readNow())
  }

  /**
   * All that `check` finds in a note, but for what only its mail shows.
   *
   * @param signal Ends the work: its promise is then rejected.
   */
  async messages(path: string, signal: AbortSignal): Promise<readonly Message[]> {
    const {memo} = this.#open
    // What an editor has sent meanwhile comes first: it may be a newer text.
    await breathe()
    signal.throwIfAborted()
    if (!(await memo.get(sharedState)).isLoaded) return []
    return boundNoteStep(
      this.#context.root,
      path,
      () => memo.get(findings, path, signal),
      bug => [bug],
    )
  }

  /** A note as it is now; undefined where it cannot be read. */
  async note(path: string): Promise<OpenNote | undefined> {
    const {memo} = this.#open
    const read = memo.get(source, path)
    if (read.status !== 'read') return undefined
    const written = new TextDecoder().decode(read.bytes).replaceAll(/\r\n?/g, '\n')
    if (!(await memo.get(sharedState)).isLoaded) return {path, source: written, fields: {}}
    const given = await memo.get(frontMatter, path)
    if (!given) return undefined
    const fields = fieldsOf(given, await memo.get(publication))
    return {path, source: written, fields, text: readText(copyOf(given))}
  }

  /** The text of a note as it is now; empty where it cannot be read. */
  sourceOf(path: string): string {
    const read = this.#open.memo.get(source, path)
    return read.status === 'read' ? new TextDecoder().decode(read.bytes).replaceAll(/\r\n?/g, '\n') : ''
  }

  /** Path of the note that has a reference. */
  async pathOf(reference: string): Promise<string | undefined> {
    const {memo} = this.#open
    if (!(await memo.get(sharedState)).isLoaded) return undefined
    return (await memo.get(index)).byId.get(reference)?.[0]?.path
  }

  /** The terms that notes may name. */
  async vocabularies(): Promise<Vocabularies> {
    const {memo} = this.#open
    if (!(await memo.get(sharedState)).isLoaded) return builtInVocabularies
    return (await memo.get(publication)).vocabularies
  }

  /** The bibliography that a note names, where it can be read. */
  bibliography({path, fields}: OpenNote): OpenBibliography | undefined {
    const {bibliography: name} = fields
    if (name === undefined) return undefined
    const {asset: read, path: file} = this.#open.memo.get(asset, assetKey(path, name))
    if (read.status !== 'read' || file === undefined) return undefined
    const reading = readBibliography(name, read.bytes)
    const works = reading.status === 'read' ? reading.works : new Map<string, Work>()
    return {file: join(this.root, file), source: new TextDecoder().decode(read.bytes), works}
  }

  /** Keep, once, what a first look found out for the next process: an editor may end this one without a word. */
  keepFirst(): void {
    if (!this.#isKept) this.#keep()
    this.#isKept = true
  }

  /** Keep what was found out, and end. */
  close(): void {
    this.#keep()
    this.#open.close()
  }

  /** A text that is not saved is its author's alone: while an editor holds one, nothing is written. */
  #keep(): void {
    const {source: onDisk} = this.#open.world.edges
    if ([...this.#texts].every(([path, {print}]) => print === onDisk.print(path))) this.#open.keep()
  }
}
