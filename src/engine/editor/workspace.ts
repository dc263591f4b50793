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

/** A note with the text in the editor. */
export interface OpenNote {
  /** Relative to the publication, with `/`. */
  readonly path: string
  /** With `\n` line ends. */
  readonly source: string
  /** Valid fields. */
  readonly fields: Partial<Metadata>
  /** Absent if the Markdown cannot be parsed. */
  readonly text?: NoteText | undefined
}

/** The bibliography of a note: its file, and its works by key. */
export interface OpenBibliography {
  /** Absolute path. */
  readonly file: string
  readonly source: string
  readonly works: ReadonlyMap<string, Work>
}

/** A publication in which open texts of an editor replace those on the disk. */
export class Workspace {
  readonly #context: Context
  readonly #open: OpenMemo
  readonly #texts = new Map<string, Printed<SourceRead>>()
  #isKept = false

  /** @throws {UsageError} If there is no publication around the folder. */
  constructor(directory: string) {
    this.#context = openContext({directory})
    const held = (path: string) => this.#texts.get(path)
    this.#open = openMemo(this.#context, {
      isFollowing: true,
      over: ({edges}) => ({source: overlaid(edges.source, held)}),
    })
  }

  /** Real path of the publication. */
  get root(): string {
    return this.#context.root
  }

  /** Path of a note's file in the publication; undefined for other files. */
  notePath(file: string): string | undefined {
    const path = pathFrom(this.root, file)
    return this.#open.memo.get(noteList).some(note => note.path === path && !note.isOutside) ? path : undefined
  }

  /** Paths of all notes. */
  get notePaths(): readonly string[] {
    return this.#open.memo.get(noteList).map(({path}) => path)
  }

  /** Set the text of a note; undefined restores that on the disk. */
  put(path: string, text: string | undefined): void {
    if (text === undefined) this.#texts.delete(path)
    else {
      const bytes = new TextEncoder().encode(text)
      this.#texts.set(path, {value: {status: 'read', bytes}, print: hashOf(bytes)})
    }
    this.#open.memo.renew()
  }

  /** Read changed files from the disk again. */
  renew(): void {
    this.#open.renew(readNow())
  }

  /** Findings on a note, except those of its mail; rejected once the signal ends the work. */
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

  /** The present note; undefined if it cannot be read. */
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

  /** Present text of a note; empty if it cannot be read. */
  sourceOf(path: string): string {
    const read = this.#open.memo.get(source, path)
    return read.status === 'read' ? new TextDecoder().decode(read.bytes).replaceAll(/\r\n?/g, '\n') : ''
  }

  /** Path of the note with a reference. */
  async pathOf(reference: string): Promise<string | undefined> {
    const {memo} = this.#open
    if (!(await memo.get(sharedState)).isLoaded) return undefined
    return (await memo.get(index)).byId.get(reference)?.[0]?.path
  }

  /** Vocabularies of the publication. */
  async vocabularies(): Promise<Vocabularies> {
    const {memo} = this.#open
    if (!(await memo.get(sharedState)).isLoaded) return builtInVocabularies
    return (await memo.get(publication)).vocabularies
  }

  /** Bibliography of a note, if readable. */
  bibliography({path, fields}: OpenNote): OpenBibliography | undefined {
    const {bibliography: name} = fields
    if (name === undefined) return undefined
    const {asset: read, path: file} = this.#open.memo.get(asset, assetKey(path, name))
    if (read.status !== 'read' || file === undefined) return undefined
    const reading = readBibliography(name, read.bytes)
    const works = reading.status === 'read' ? reading.works : new Map<string, Work>()
    return {file: join(this.root, file), source: new TextDecoder().decode(read.bytes), works}
  }

  /** Save results once for the next process, since an editor may kill this one. */
  keepFirst(): void {
    if (!this.#isKept) this.#keep()
    this.#isKept = true
  }

  /** Save results and close. */
  close(): void {
    this.#keep()
    this.#open.close()
  }

  /** Save results, unless an open text is unsaved: its contents must not reach the disk. */
  #keep(): void {
    const {source: onDisk} = this.#open.world.edges
    if ([...this.#texts].every(([path, {print}]) => print === onDisk.print(path))) this.#open.keep()
  }
}
