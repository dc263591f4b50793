import type {Edges, ListedNote, SourceRead} from '../../../io/edges.js'
import {publicationFile} from '../../../io/find-publication.js'
import {pathFrom} from '../../../io/inside.js'
import type {TemplateRead} from '../../../io/template-files.js'
import type {Printed} from '../../memo/query.js'
import {overlaid} from '../../memo/overlaid.js'

/** Contents of `cess.yml` and the template. */
export interface SettingsRead {
  readonly file: Printed<Uint8Array>
  readonly templateName: string
  readonly template: Printed<TemplateRead>
}

/** Known contents of another snapshot. Mutable. */
export interface SnapshotKnown {
  readonly sources: Map<string, string>
  settings: SettingsRead | undefined
}

/** Difference between two snapshots; plain data. */
export interface SnapshotChanges {
  readonly list: Printed<readonly ListedNote[]>
  readonly sources: readonly (readonly [path: string, source: Printed<SourceRead>])[]
  readonly settings?: SettingsRead | undefined
}

/** A copy with a buffer of its own: a small file may share a larger one, which would be copied whole. */
const copied = ({value, print}: Printed<SourceRead>): Printed<SourceRead> => ({
  value: value.status === 'read' ? {status: 'read', bytes: new Uint8Array(value.bytes)} : value,
  print,
})

const outside: Printed<SourceRead> = {value: {status: 'outside'}, print: 'outside'}

/**
 * Inputs that the desk shows: those on the disk, except half-written notes and settings with errors, which keep their last good versions.
 * The desk's memo asks it instead of the world.
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

  /** Notes, ordered by path. */
  get notes(): readonly ListedNote[] {
    return this.#list.value
  }

  /** A note's text; the same object while its bytes are the same. */
  source(path: string): Printed<SourceRead> {
    return this.#sources.get(path) ?? outside
  }

  /** The `source` edge with another text for one note. */
  edgeWith(path: string, text: Printed<SourceRead>): Edges['source'] {
    return overlaid(this.edges.source, key => (key === path ? text : undefined))
  }

  /** Changes against another snapshot; updates `known`. */
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

  /** Apply changes of another snapshot. */
  receive({list, sources, settings}: SnapshotChanges): void {
    this.#list = list
    for (const [path, source] of sources) this.#sources.set(path, source)
    if (settings) this.settle(settings)
  }

  /** Use these settings. */
  settle(settings: SettingsRead): void {
    this.#settings = settings
  }

  /** Whether a note changed on the disk and is completely written: its last line ends, if it did before. */
  isRewritten(path: string): boolean {
    const last = this.#sources.get(path)
    if (last?.value.status !== 'read' || last.print === this.#world.source.print(path)) return false
    const {value, print} = this.#world.source.read(path)
    return value.status === 'read' && print !== last.print && (endsLine(value.bytes) || !endsLine(last.value.bytes))
  }

  /**
   * Read changed notes from the disk, or without paths all of them; one that seems to be half written stays as it was. Whether any is new, gone
   * or another.
   *
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
