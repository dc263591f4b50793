import type {Edges, ListedNote, SourceRead} from '../../io/edges.js'
import {publicationFile} from '../../io/find-publication.js'
import {pathFrom} from '../../io/inside.js'
import type {TemplateRead} from '../../io/template-files.js'
import type {Printed} from '../memo/query.js'
import {overlaid} from '../memo/overlaid.js'

/** `cess.yml` and the template, as they were read. */
export interface SettingsRead {
  readonly file: Printed<Uint8Array>
  readonly templateName: string
  readonly template: Printed<TemplateRead>
}

/** Contents that another snapshot is known to have. Changes. */
export interface SnapshotKnown {
  readonly sources: Map<string, string>
  settings: SettingsRead | undefined
}

/** Difference that makes one snapshot of another: plain data. */
export interface SnapshotChanges {
  readonly list: Printed<readonly ListedNote[]>
  readonly sources: readonly (readonly [path: string, source: Printed<SourceRead>])[]
  readonly settings?: SettingsRead | undefined
}

/** With bytes of its own: what is read of a small file may be part of a larger buffer, which would be copied whole. */
const copied = ({value, print}: Printed<SourceRead>): Printed<SourceRead> => ({
  value: value.status === 'read' ? {status: 'read', bytes: new Uint8Array(value.bytes)} : value,
  print,
})

const outside: Printed<SourceRead> = {value: {status: 'outside'}, print: 'outside'}

/**
 * The notes and settings that the desk shows: as they are on the disk, but for notes that are half written and for settings
 * with errors, in whose place the last ones without stay. It is what the desk's memo asks instead of the world.
 */
export class Snapshot {
  readonly edges: Pick<Edges, 'noteList' | 'source' | 'file' | 'templateFiles'>
  readonly #root: string
  readonly #world: Edges
  readonly #sources = new Map<string, Printed<SourceRead>>()
  #list: Printed<readonly ListedNote[]> = {value: [], print: ''}
  #settings: SettingsRead | undefined

  /** @param world Edges that say what is on the disk now. */
  constructor(root: string, world: Edges) {
    this.#root = root
    this.#world = world
    this.edges = {
      noteList: overlaid(world.noteList, () => this.#list),
      source: overlaid(world.source, path => this.source(path)),
      file: overlaid(world.file, path => (path === publicationFile ? this.#settings?.file : undefined)),
      templateFiles: overlaid(world.templateFiles, name =>
        name === this.#settings?.templateName ? this.#settings.template : undefined,
      ),
    }
  }

  /** Notes in the order of their paths. */
  get notes(): readonly ListedNote[] {
    return this.#list.value
  }

  /** A note's text. The same object while it has the same bytes. */
  source(path: string): Printed<SourceRead> {
    return this.#sources.get(path) ?? outside
  }

  /** The edge of texts, with another one for a note. */
  edgeWith(path: string, text: Printed<SourceRead>): Edges['source'] {
    return overlaid(this.edges.source, key => (key === path ? text : undefined))
  }

  /** All that is otherwise than another snapshot knows it, which knows what `known` recognises; that is changed to know this one. */
  changesFor(known: SnapshotKnown): SnapshotChanges {
    const sources = this.notes.flatMap(({path}) => {
      const source = this.source(path)
      if (known.sources.get(path) === source.print) return []
      known.sources.set(path, source.print)
      return [[path, copied(source)] as const]
    })
    const settings = this.#settings === known.settings ? undefined : this.#settings
    known.settings = this.#settings
    return {list: this.#list, sources, settings}
  }

  /** Become what another snapshot is. */
  receive({list, sources, settings}: SnapshotChanges): void {
    this.#list = list
    for (const [path, source] of sources) this.#sources.set(path, source)
    if (settings) this.settle(settings)
  }

  /** Take these settings for those of the publication. */
  settle(settings: SettingsRead): void {
    this.#settings = settings
  }

  /** Whether a note is on the disk otherwise than it is held, and ends as a text that is whole: with a line's end, where it had one. */
  isRewritten(path: string): boolean {
    const last = this.#sources.get(path)
    if (last?.value.status !== 'read' || last.print === this.#world.source.print(path)) return false
    const {value, print} = this.#world.source.read(path)
    return value.status === 'read' && print !== last.print && (endsLine(value.bytes) || !endsLine(last.value.bytes))
  }

  /**
   * Look at notes on the disk.
   *
   * @param paths Absolute paths of those that may be others; all of them where it is absent.
   * @param isUnfinished Whether a note's text seems to be half written: then it stays as it was.
   * @returns Whether any note is new, gone or another.
   * @throws {IoError} If a folder cannot be listed.
   */
  take(paths: readonly string[] | undefined, isUnfinished: (path: string, now: SourceRead) => boolean): boolean {
    const before = this.#list.print
    this.#list = this.#world.noteList.read('')
    const named = paths && new Set(paths.map(path => pathFrom(this.#root, path)))
    let isOther = before !== this.#list.print
    for (const {path} of this.notes) {
      const last = this.#sources.get(path)
      // What the disk refused it may not refuse any more.
      const isSure = last && last.value.status !== 'unreadable' && named?.has(path) === false
      if (isSure || last?.print === this.#world.source.print(path)) continue
      const now = this.#world.source.read(path)
      if (last?.print === now.print || (last && isUnfinished(path, now.value))) continue
      this.#sources.set(path, now)
      isOther = true
    }
    const listed = new Set(this.notes.map(({path}) => path))
    for (const path of this.#sources.keys()) if (!listed.has(path)) this.#sources.delete(path)
    return isOther
  }
}

const endsLine = (bytes: Uint8Array): boolean => bytes.at(-1) === 0x0a
